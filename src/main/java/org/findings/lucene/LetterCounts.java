package org.findings.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * In how many paragraphs of which letters a phrase stands, as bytes: for each letter mostly one
 * byte, its distance from the one before in one half and the count in the other. What is too large
 * for a half follows in groups of seven bits.
 */
final class LetterCounts {
  /** The largest number that a half holds itself; one more says that the rest follows. */
  private static final int LARGEST = 14;

  private LetterCounts() {}

  /**
   * How many bytes a letter takes.
   *
   * @param step from the letter before, 1 at least
   */
  static int size(int step, int count) {
    return 1 + more(step) + more(count);
  }

  private static int more(int number) {
    int rest = rest(number);
    return rest < 0 ? 0 : groups(rest);
  }

  /** What a half leaves over, negative where it holds all. */
  private static int rest(int number) {
    return number - 1 - (LARGEST + 1);
  }

  private static int groups(int number) {
    return number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : 4;
  }

  /** Writes a letter at a place, and gives the place behind it. */
  static int write(byte[] bytes, int at, int step, int count) {
    bytes[at] = (byte) (half(step) << 4 | half(count));
    return rest(bytes, rest(bytes, at + 1, step), count);
  }

  private static int half(int number) {
    return Math.min(number - 1, LARGEST + 1);
  }

  private static int rest(byte[] bytes, int start, int number) {
    int at = start;
    for (int left = rest(number); left >= 0; left >>>= 7) {
      if (left < 1 << 7) {
        bytes[at++] = (byte) left;
        return at;
      }
      bytes[at++] = (byte) (left | 1 << 7);
    }
    return at;
  }

  /**
   * How many paragraphs and letters, where only some letters count.
   *
   * @param length of what was written
   * @return paragraphs in the upper, letters in the lower half
   */
  static long among(FixedBitSet letters, byte[] bytes, int length) {
    long[] bits = letters.getBits();
    int paragraphs = 0;
    int found = 0;
    int letter = -1;
    int at = 0;
    while (at < length) {
      int halves = bytes[at++] & 0xFF;
      int step = halves >>> 4;
      int count = halves & 0xF;
      if (step > LARGEST) {
        int shift = 0;
        int group;
        do {
          group = bytes[at++];
          step += (group & 0x7F) << shift;
          shift += 7;
        } while (group < 0);
      }
      if (count > LARGEST) {
        int shift = 0;
        int group;
        do {
          group = bytes[at++];
          count += (group & 0x7F) << shift;
          shift += 7;
        } while (group < 0);
      }
      letter += step + 1;
      // No branch: which letters pass can't be foretold, and a wrong guess costs more than all
      // else.
      int passes = (int) (bits[letter >> 6] >>> letter) & 1;
      paragraphs += count + 1 & -passes;
      found += passes;
    }
    return (long) paragraphs << Integer.SIZE | found;
  }

  /** Marks those of some letters that were written. */
  static void mark(FixedBitSet some, byte[] bytes, int length, FixedBitSet marked) {
    int letter = -1;
    int at = 0;
    while (at < length) {
      int halves = bytes[at++] & 0xFF;
      int step = halves >>> 4;
      boolean stepGoesOn = step > LARGEST;
      for (int shift = 0; stepGoesOn; shift += 7) {
        step += (bytes[at] & 0x7F) << shift;
        stepGoesOn = bytes[at++] < 0;
      }
      boolean countGoesOn = (halves & 0xF) > LARGEST;
      while (countGoesOn) {
        countGoesOn = bytes[at++] < 0;
      }
      letter += step + 1;
      if (some.get(letter)) {
        marked.set(letter);
      }
    }
  }
}
