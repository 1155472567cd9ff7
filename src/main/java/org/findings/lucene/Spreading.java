package org.findings.lucene;

import java.util.Arrays;
import java.util.BitSet;
import org.findings.search.Facet;
import org.findings.search.Keywords.Spread;

/** In how many letters of how many authorities each word stands. */
final class Spreading {
  private static final int NONE = -1;

  private final LetterValueTable authorityOf;
  private final int[] letters;

  /** For each word the authorities that have it, a bit each. */
  private final long[] authorities;

  private final int longs;
  private final BitSet allAuthorities = new BitSet();
  private int allLetters;
  private int[] numbering = {};
  private int[] lastLetter = {};
  private int letter;
  private int authority;

  /**
   * @param words how many distinct ones there are
   */
  Spreading(LetterTable table, int words) {
    authorityOf = table.values(Facet.AUTHORITY);
    letters = new int[words];
    longs = (authorityOf.absent() + Long.SIZE - 1) / Long.SIZE;
    authorities = new long[words * longs];
  }

  void begin(int[] numbersOfSegment) {
    numbering = numbersOfSegment;
    lastLetter = new int[numbering.length];
    Arrays.fill(lastLetter, NONE);
  }

  void beginLetter(int newLetter) {
    letter = newLetter;
    authority = authorityOf.first(letter);
    allLetters++;
    if (isKnown()) {
      allAuthorities.set(authority);
    }
  }

  private boolean isKnown() {
    return authority != authorityOf.absent();
  }

  /** Words of that letter, by the segment's numbers. */
  void take(long[] words) {
    for (long word : words) {
      int ordinal = (int) word;
      if (lastLetter[ordinal] != letter) {
        lastLetter[ordinal] = letter;
        int number = numbering[ordinal];
        letters[number]++;
        if (isKnown()) {
          authorities[number * longs + authority / Long.SIZE] |= 1L << authority;
        }
      }
    }
  }

  Spread of(int number) {
    int known = 0;
    for (int i = number * longs; i < (number + 1) * longs; i++) {
      known += Long.bitCount(authorities[i]);
    }
    return new Spread(letters[number], known);
  }

  /** How many letters had any paragraph. */
  int letters() {
    return allLetters;
  }

  int authorities() {
    return allAuthorities.cardinality();
  }
}
