package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.findings.query.Possessive;
import org.jspecify.annotations.Nullable;

/** The words of a build, with one number each in all segments, in the order of the alphabet. */
final class WordNumbers {
  static final int NONE = -1;

  private final @Nullable SortedSetDocValues words;
  private final int size;
  private final int[][] ofSegment;

  private WordNumbers(@Nullable SortedSetDocValues words, int size, int[][] ofSegment) {
    this.words = words;
    this.size = size;
    this.ofSegment = ofSegment;
  }

  static WordNumbers of(IndexReader reader) throws IOException {
    @Nullable SortedSetDocValues words = MultiDocValues.getSortedSetValues(reader, Fields.WORDS);
    int[][] ofSegment = new int[reader.leaves().size()][];
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable SortedSetDocValues own = segment.reader().getSortedSetDocValues(Fields.WORDS);
      int[] numbers = new int[own == null ? 0 : (int) own.getValueCount()];
      if (words instanceof MultiSortedSetDocValues multi) {
        LongValues numbering = multi.mapping.getGlobalOrds(segment.ord);
        Arrays.setAll(numbers, i -> (int) numbering.get(i));
      } else {
        Arrays.setAll(numbers, i -> i);
      }
      ofSegment[segment.ord] = numbers;
    }
    return new WordNumbers(words, words == null ? 0 : (int) words.getValueCount(), ofSegment);
  }

  int size() {
    return size;
  }

  /** The numbers of a segment's words, by Lucene's own numbers there. */
  int[] ofSegment(int segment) {
    return ofSegment[segment];
  }

  String word(int number) throws IOException {
    if (words == null) {
      throw new IllegalStateException("there are no words");
    }
    return words.lookupOrd(number).utf8ToString();
  }

  /** For each word the one that it is without its possessive 's, or {@link #NONE}. */
  int[] bare() throws IOException {
    int[] bare = new int[size];
    for (int i = 0; i < size; i++) {
      String word = word(i);
      String without = Possessive.without(word);
      bare[i] = without.equals(word) ? NONE : number(without);
    }
    return bare;
  }

  private int number(String word) throws IOException {
    long found = words == null ? NONE : words.lookupTerm(new BytesRef(word));
    return found < 0 ? NONE : (int) found;
  }
}
