package org.findings.lucene;

/** A phrase as one number, made word by word. Two of a million meet once in 10 million indexes. */
final class PhraseKeys {
  static final long EMPTY = 0x5DEECE66D1F3A7B9L;

  private PhraseKeys() {}

  /** The key of a phrase and one word more; never 0. */
  static long plus(long key, int word) {
    long mixed = (key ^ (word + 1L)) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }
}
