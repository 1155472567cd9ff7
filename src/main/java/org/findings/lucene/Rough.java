package org.findings.lucene;

/**
 * Counts of very many keys in bounded memory: never too low, and too high only where keys share a
 * cell.
 */
final class Rough {
  private static final int SMALLEST = 1 << 16;

  private final byte[] cells;
  private final int mask;

  /**
   * @param keys about how many are to be counted
   * @param largest bytes at most, a power of two
   */
  Rough(long keys, int largest) {
    int size = SMALLEST;
    while (size < largest && size < keys) {
      size <<= 1;
    }
    cells = new byte[size];
    mask = size - 1;
  }

  void add(long key) {
    int cell = cell(key);
    if (cells[cell] != -1) {
      cells[cell]++;
    }
  }

  /** Whether a key may have been added so often; up to 255 is told apart. */
  boolean has(long key, int times) {
    return (cells[cell(key)] & 0xFF) >= Math.min(times, 0xFF);
  }

  private int cell(long key) {
    return (int) (key >>> 17) & mask;
  }
}
