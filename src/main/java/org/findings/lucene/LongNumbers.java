package org.findings.lucene;

/** The places of keys in a list, without an object for each. */
final class LongNumbers {
  private final long[] keys;
  private final int[] places;

  /**
   * @param list distinct, none 0
   */
  LongNumbers(long[] list) {
    int slots = Math.max(16, Integer.highestOneBit(Math.max(1, list.length)) << 2);
    keys = new long[slots];
    places = new int[slots];
    for (int i = 0; i < list.length; i++) {
      int slot = slot(list[i]);
      keys[slot] = list[i];
      places[slot] = i;
    }
  }

  /** Negative for a key that is not among them. */
  int of(long key) {
    int slot = slot(key);
    return keys[slot] == 0 ? -1 : places[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 7) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
