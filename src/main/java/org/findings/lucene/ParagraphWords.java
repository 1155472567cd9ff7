package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.findings.letter.Role;
import org.findings.query.Inflections;
import org.jspecify.annotations.Nullable;

/**
 * The words of a paragraph, and what else is known of it without its text.
 *
 * @param document the paragraph's
 * @param letter its number
 * @param words in order; of a very long paragraph those at its beginning
 * @param tone from 1, praise, to -1
 */
record ParagraphWords(
    int document, int letter, List<Vocabulary.Entry> words, Role role, double tone) {
  /** The longest findings have half of them. */
  private static final int MOST = 600;

  List<String> written() {
    return words.stream().map(Vocabulary.Entry::written).toList();
  }

  List<String> stems() {
    return words.stream().map(Vocabulary.Entry::stem).toList();
  }

  /** Reads some paragraphs, each of them once, in the order of the index. */
  static void read(Build build, List<Integer> documents, Consumer<ParagraphWords> taker)
      throws IOException {
    List<Integer> ascending = documents.stream().sorted().distinct().toList();
    int next = 0;
    for (LeafReaderContext segment : build.reader().leaves()) {
      int end = segment.docBase + segment.reader().maxDoc();
      if (next < ascending.size() && ascending.get(next) < end) {
        Reader reader = new Reader(build, segment);
        for (; next < ascending.size() && ascending.get(next) < end; next++) {
          taker.accept(reader.paragraph(ascending.get(next)));
        }
      }
    }
  }

  /** Reads paragraphs of one segment, in ascending order. */
  private static final class Reader {
    private final Build build;
    private final int base;
    private final Forward.Words forward;
    private final NumericDocValues marks;
    private final Inflections inflections = new Inflections();
    private final Map<Long, Vocabulary.Entry> entries = new HashMap<>();

    Reader(Build build, LeafReaderContext segment) throws IOException {
      this.build = build;
      base = segment.docBase;
      forward = new Forward.Words(segment.reader());
      marks = DocValues.getNumeric(segment.reader(), Fields.MARKS);
    }

    ParagraphWords paragraph(int document) throws IOException {
      LetterTable letters = build.letters();
      int letter = letters.at(document);
      long[] ordinals = forward.ordinals(letters.document(letter) - base, document - base);
      long[] looked = Arrays.copyOf(ordinals, Math.min(ordinals.length, MOST));
      List<Vocabulary.Entry> words = new ArrayList<>(looked.length);
      for (long ordinal : looked) {
        words.add(entry(ordinal));
      }
      int mark = marks.advanceExact(document - base) ? (int) marks.longValue() : 0;
      Role role = Marks.role(mark);
      double tone = Tone.of(role, Marks.grade(mark), words);
      return new ParagraphWords(document, letter, words, role, tone);
    }

    private Vocabulary.Entry entry(long ordinal) throws IOException {
      Vocabulary.@Nullable Entry known = entries.get(ordinal);
      if (known == null) {
        known = build.vocabulary().of(forward.word(ordinal), inflections);
        entries.put(ordinal, known);
      }
      return known;
    }
  }
}
