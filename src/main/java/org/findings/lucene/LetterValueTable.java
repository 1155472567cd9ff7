package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;

/** Which values of one facet the letters of a build have, by number. */
final class LetterValueTable {
  private final Numbering numbering;
  private final int[][] values;
  private final int[] absent;

  LetterValueTable(Numbering numbering, int letters) {
    this.numbering = numbering;
    this.values = new int[letters][];
    this.absent = new int[] {numbering.size()};
  }

  /** Takes the values of one more letter. */
  void read(int letter, SortedSetDocValues of, int document, int segment) throws IOException {
    if (!of.advanceExact(document)) {
      values[letter] = absent;
      return;
    }
    int[] numbers = numbering.ofSegment(segment);
    int[] own = new int[of.docValueCount()];
    for (int i = 0; i < own.length; i++) {
      own[i] = numbers[(int) of.nextOrd()];
    }
    values[letter] = own;
  }

  /** Never empty: a letter without a value has that of {@link #absent}. */
  int[] of(int letter) {
    return values[letter];
  }

  /** The number that stands for no value, behind those of all values. */
  int absent() {
    return absent[0];
  }

  /** As it was written. */
  String value(int number) {
    return numbering.value(number);
  }
}
