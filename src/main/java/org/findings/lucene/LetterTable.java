package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.findings.search.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Where the letters of one build stand, and their values, as arrays: letters are numbered in the
 * order of the index. There are about a hundred times fewer letters than paragraphs, so it is small
 * and made in one pass: of the 10,000 letters of a million paragraphs in 5 ms, though 100 ms where
 * the process has just begun.
 */
final class LetterTable {
  /** Stands where a letter has no date: it comes last in both orders by date. */
  static final int NO_DATE = Integer.MIN_VALUE;

  private final int[] documents;
  private final int[] ends;
  private final int[] dates;
  private final int[][] marks;
  private final int[] words;
  private final int[] beginOfSegment;
  private final Map<Facet, LetterValueTable> values;
  private final AuthorityNames names;

  private LetterTable(
      int[] documents,
      int[] ends,
      int[] dates,
      int[][] marks,
      int[] beginOfSegment,
      Map<Facet, LetterValueTable> values) {
    this.documents = documents;
    this.ends = ends;
    this.dates = dates;
    this.marks = marks;
    this.words = Arrays.stream(marks).mapToInt(MarksOfLetter::words).toArray();
    this.beginOfSegment = beginOfSegment;
    this.values = values;
    this.names = new AuthorityNames(values(Facet.AUTHORITY));
  }

  static LetterTable of(IndexReader reader) throws IOException {
    int count = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      count += segment.reader().docFreq(Fields.type(Fields.TYPE_LETTER));
    }
    int[] documents = new int[count];
    int[] ends = new int[count];
    int[] dates = new int[count];
    int[][] marks = new int[count][];
    Map<Facet, LetterValueTable> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (FacetValues.isOfLetter(facet)) {
        String field = Fields.facet(facet.field());
        values.put(facet, new LetterValueTable(Numbering.of(reader, field), count));
      }
    }
    int[] beginOfSegment = new int[reader.leaves().size() + 1];
    int letter = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      beginOfSegment[segment.ord + 1] = letter;
      @Nullable Bits live = segment.reader().getLiveDocs();
      @Nullable PostingsEnum letters =
          segment.reader().postings(Fields.type(Fields.TYPE_LETTER), PostingsEnum.NONE);
      if (letters == null) {
        continue;
      }
      NumericDocValues sizes = DocValues.getNumeric(segment.reader(), Fields.SIZE);
      BinaryDocValues marked = DocValues.getBinary(segment.reader(), Fields.MARKS_OF_LETTER);
      NumericDocValues days = DocValues.getNumeric(segment.reader(), Fields.DATE_KEY);
      int first = letter;
      for (int d = letters.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = letters.nextDoc()) {
        if (live != null && !live.get(d)) {
          continue;
        }
        if (!sizes.advanceExact(d) || !marked.advanceExact(d)) {
          throw new IllegalStateException("letter " + d + " has no size or marks");
        }
        documents[letter] = segment.docBase + d;
        ends[letter] = segment.docBase + d + 1 + (int) sizes.longValue();
        marks[letter] = MarksOfLetter.read(marked.binaryValue());
        dates[letter] = days.advanceExact(d) ? (int) days.longValue() : NO_DATE;
        letter++;
      }
      for (Map.Entry<Facet, LetterValueTable> each : values.entrySet()) {
        SortedSetDocValues of =
            DocValues.getSortedSet(segment.reader(), Fields.facet(each.getKey().field()));
        for (int i = first; i < letter; i++) {
          each.getValue().read(i, of, documents[i] - segment.docBase, segment.ord);
        }
      }
      beginOfSegment[segment.ord + 1] = letter;
    }
    return new LetterTable(
        Arrays.copyOf(documents, letter),
        Arrays.copyOf(ends, letter),
        Arrays.copyOf(dates, letter),
        Arrays.copyOf(marks, letter),
        beginOfSegment,
        values);
  }

  /** The letter that a document is, or is a paragraph of. */
  int at(int document) {
    int found = Arrays.binarySearch(documents, document);
    int letter = found >= 0 ? found : -found - 2;
    if (letter < 0 || document >= ends[letter]) {
      throw new IllegalStateException("document " + document + " is in no letter");
    }
    return letter;
  }

  /** How many letters there are. */
  int size() {
    return documents.length;
  }

  /** The first letter of a segment. */
  int beginOfSegment(int segment) {
    return beginOfSegment[segment];
  }

  /** The letter behind a segment's last. */
  int endOfSegment(int segment) {
    return beginOfSegment[segment + 1];
  }

  /** The first letter that ends behind a document, or {@link #size} where none does. */
  int firstEndingAfter(int document) {
    int found = Arrays.binarySearch(ends, document);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** A letter's own document. */
  int document(int letter) {
    return documents[letter];
  }

  /** The document behind its last paragraph. */
  int end(int letter) {
    return ends[letter];
  }

  /**
   * The end of the next letter.
   *
   * @param letter -1 before the first
   */
  int endAfter(int letter) {
    return letter + 1 < ends.length ? ends[letter + 1] : 0;
  }

  /** Days since 1970, or {@link #NO_DATE}. */
  int date(int letter) {
    return dates[letter];
  }

  /** As {@link MarksOfLetter#read} gives them. */
  int[] marks(int letter) {
    return marks[letter];
  }

  /** How many paragraphs a letter has. */
  int paragraphs(int letter) {
    return ends[letter] - documents[letter] - 1;
  }

  /** How many words its paragraphs have together. */
  int words(int letter) {
    return words[letter];
  }

  AuthorityNames names() {
    return names;
  }

  LetterValueTable values(Facet facet) {
    return Objects.requireNonNull(values.get(facet), "a facet of letters");
  }
}
