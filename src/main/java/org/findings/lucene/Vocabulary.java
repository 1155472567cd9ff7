package org.findings.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.findings.query.Inflections;
import org.jspecify.annotations.Nullable;

/** What each word of a build tells, looked up once. Safe for many threads. */
final class Vocabulary {
  /** Words kept in mind, in some 4 MB; a collection's common words are fewer. */
  private static final int REMEMBERED = 20_000;

  /** A word in more of the paragraphs than this tells nothing of what one is about. */
  private static final double MOST = 0.2;

  /** A collection this small says little of how common its words are. */
  private static final int SMALL = 1_000;

  /** Flattens how much more a rare word tells than a common one; tuned on judged pairs. */
  private static final double FLATTENED = 0.7;

  private final IndexReader reader;
  private final int paragraphs;
  private final Map<String, Entry> known = new ConcurrentHashMap<>();

  /**
   * @param paragraphs how many there are
   */
  Vocabulary(IndexReader reader, int paragraphs) {
    this.reader = reader;
    this.paragraphs = Math.max(paragraphs, SMALL);
  }

  /**
   * A word.
   *
   * @param stem without inflections
   * @param paragraphs how many have it
   * @param weight how much it tells, 0 for function words and numbers
   * @param isTelling whether it says what a paragraph is about
   */
  record Entry(
      String written,
      String stem,
      int paragraphs,
      double weight,
      boolean isTelling,
      Tone.Effect effect) {

    /** Whether it is a year, an amount or the like, which may differ in the same sentence. */
    boolean isNumber() {
      return Character.isDigit(written.charAt(0));
    }
  }

  Entry of(String written, Inflections inflections) throws IOException {
    @Nullable Entry entry = known.get(written);
    if (entry == null) {
      entry = entry(written, inflections.stem(written));
      if (known.size() < REMEMBERED) {
        known.put(written, entry);
      }
    }
    return entry;
  }

  private Entry entry(String written, String stem) throws IOException {
    int having = reader.docFreq(new Term(Fields.STEM, stem));
    Tone.Effect effect = Tone.effect(stem);
    boolean counts = !Pairs.isCommon(written) && !Character.isDigit(written.charAt(0));
    double weight = counts ? Math.pow(rarity(having), FLATTENED) : 0;
    boolean evaluates = effect != Tone.Effect.NONE && effect != Tone.Effect.FAULT;
    boolean telling = counts && !evaluates && having <= MOST * paragraphs;
    return new Entry(written, stem, having, weight, telling, effect);
  }

  /** As Lucene's BM25 has it. */
  private double rarity(int having) {
    double without = Math.max(0, paragraphs - having);
    return Math.log1p((without + 0.5) / (having + 0.5));
  }
}
