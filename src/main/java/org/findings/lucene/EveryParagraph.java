package org.findings.lucene;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Goes over the words of all paragraphs of a build, letter by letter, without their texts. */
final class EveryParagraph {
  private final Build build;
  private final WordNumbers numbers;
  private final BooleanSupplier stopped;

  /**
   * @param stopped asked before each letter
   */
  EveryParagraph(Build build, WordNumbers numbers, BooleanSupplier stopped) {
    this.build = build;
    this.numbers = numbers;
    this.stopped = stopped;
  }

  /** Takes the paragraphs. */
  interface Taking {
    /**
     * Takes one.
     *
     * @param words good during the call only
     * @param lasts for each word the last one of its sentence
     * @param size of both
     */
    void take(int[] words, int[] lasts, int size);

    /** Behind the last paragraph of a letter. */
    default void endLetter(int letter) throws IOException {}
  }

  void each(Taking taking) throws IOException, Stopped {
    LetterTable letters = build.letters();
    for (LeafReaderContext segment : build.reader().leaves()) {
      Forward.Words forward = new Forward.Words(segment.reader());
      int[] numbering = numbers.ofSegment(segment.ord);
      SentenceEnds ends = new SentenceEnds(segment.reader());
      int[] words = {};
      int[] lasts = {};
      int letter = letters.beginOfSegment(segment.ord);
      for (; letter < letters.endOfSegment(segment.ord); letter++) {
        if (stopped.getAsBoolean()) {
          throw new Stopped();
        }
        int own = letters.document(letter) - segment.docBase;
        for (int d = own + 1; d < letters.end(letter) - segment.docBase; d++) {
          long[] ordinals = forward.ordinals(own, d);
          if (words.length < ordinals.length) {
            words = new int[2 * ordinals.length];
            lasts = new int[words.length];
          }
          for (int i = 0; i < ordinals.length; i++) {
            words[i] = numbering[(int) ordinals[i]];
          }
          ends.read(d, lasts, ordinals.length);
          taking.take(words, lasts, ordinals.length);
        }
        taking.endLetter(letter);
      }
    }
  }

  /** Nobody wants the rest. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Where the sentences of a segment's paragraphs end, in ascending order of documents. */
  private static final class SentenceEnds {
    private final @Nullable PostingsEnum starts;
    private final @Nullable PostingsEnum ends;

    SentenceEnds(LeafReader reader) throws IOException {
      starts = marks(reader, Sentences.START);
      ends = marks(reader, Sentences.END);
    }

    private static @Nullable PostingsEnum marks(LeafReader reader, String mark) throws IOException {
      return reader.postings(new Term(Fields.SENTENCE, mark), PostingsEnum.POSITIONS);
    }

    /** A word without marks around it is a sentence of its own. */
    void read(int document, int[] lasts, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        lasts[i] = i;
      }
      if (starts == null || ends == null || !isAt(starts, document) || !isAt(ends, document)) {
        return;
      }
      for (int sentences = starts.freq(); sentences > 0; sentences--) {
        int first = starts.nextPosition();
        int last = ends.nextPosition();
        for (int i = first; i <= last; i++) {
          lasts[i] = last;
        }
      }
    }

    private static boolean isAt(PostingsEnum marks, int document) throws IOException {
      int at = marks.docID() < document ? marks.advance(document) : marks.docID();
      return at == document;
    }
  }
}
