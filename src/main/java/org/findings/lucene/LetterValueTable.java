package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;

/** Which values of one facet the letters of a build have, by number. */
final class LetterValueTable {
  private static final int[] NONE = {};

  private final Numbering numbering;
  private final int[] first;
  private final int[][] others;

  LetterValueTable(Numbering numbering, int letters) {
    this.numbering = numbering;
    this.first = new int[letters];
    this.others = new int[letters][];
  }

  /** Takes the values of one more letter. */
  void read(int letter, SortedSetDocValues of, int document, int segment) throws IOException {
    others[letter] = NONE;
    if (!of.advanceExact(document)) {
      first[letter] = absent();
      return;
    }
    int[] numbers = numbering.ofSegment(segment);
    first[letter] = numbers[(int) of.nextOrd()];
    if (of.docValueCount() > 1) {
      int[] own = new int[of.docValueCount() - 1];
      for (int i = 0; i < own.length; i++) {
        own[i] = numbers[(int) of.nextOrd()];
      }
      others[letter] = own;
    }
  }

  /** A letter's value, or the first of them; {@link #absent} where it has none. */
  int first(int letter) {
    return first[letter];
  }

  /** All but the first. */
  int[] others(int letter) {
    return others[letter];
  }

  /** The number that stands for no value, behind those of all values. */
  int absent() {
    return numbering.size();
  }

  /** As it was written. */
  String value(int number) {
    return numbering.value(number);
  }
}
