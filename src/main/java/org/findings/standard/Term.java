package org.findings.standard;

/**
 * A word as fingerprints see it, worked out once for many places.
 *
 * @param hash of the word in lower case
 * @param bare of the same without a possessive 's
 */
public record Term(Sort sort, long hash, long bare) {
  // FNV-1a, of 64 bits, with each word's bits stirred afterwards.
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /**
   * Knows a word.
   *
   * @param word in lower case, with straight apostrophes
   */
  public static Term of(String word) {
    int length = word.endsWith("'s") ? word.length() - 2 : word.length();
    return new Term(
        Sort.of(word.substring(0, length)), hash(word, word.length()), hash(word, length));
  }

  static long hash(String text) {
    return hash(text, text.length());
  }

  private static long hash(String text, int length) {
    long hash = BASIS;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return stirred(hash);
  }

  /** Every bit out hangs on every bit in (the finish of MurmurHash3). */
  static long stirred(long bits) {
    long stirred = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
    stirred = (stirred ^ stirred >>> 33) * 0xc4ceb9fe1a85ec53L;
    return stirred ^ stirred >>> 33;
  }
}
