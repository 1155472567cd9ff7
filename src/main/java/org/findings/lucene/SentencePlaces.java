package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a document by their marks, read no further than asked. A sentence of one word
 * has none, so that an end's own start must be looked at, too.
 */
final class SentencePlaces {
  private final @Nullable PostingsEnum starts;
  private final @Nullable PostingsEnum ends;
  private int document;
  private int count;

  /** Of the sentence looked at; the start may lag behind. */
  private int endsRead;

  private int startsRead;
  private int start;
  private int end;

  private SentencePlaces(@Nullable PostingsEnum starts, @Nullable PostingsEnum ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static SentencePlaces of(LeafReader reader) throws IOException {
    return new SentencePlaces(marks(reader, Sentences.START), marks(reader, Sentences.END));
  }

  private static @Nullable PostingsEnum marks(LeafReader reader, String mark) throws IOException {
    return reader.postings(new Term(Fields.SENTENCE, mark), PostingsEnum.POSITIONS);
  }

  void begin(int newDocument) {
    document = newDocument;
    endsRead = -1;
  }

  /**
   * Whether one sentence holds all from the first place to the last. To be asked in the order of
   * the text.
   */
  boolean hold(int first, int last) throws IOException {
    if (starts == null || ends == null) {
      return false;
    }
    if (endsRead < 0) {
      count = isAt(ends) ? ends.freq() : 0;
      endsRead = 0;
      startsRead = 0;
      end = -1;
    }
    while (end < first && endsRead < count) {
      end = ends.nextPosition();
      endsRead++;
    }
    if (end < last) {
      return false;
    }
    if (startsRead == 0 && !isAt(starts)) {
      return false;
    }
    while (startsRead < endsRead) {
      start = starts.nextPosition();
      startsRead++;
    }
    return start <= first;
  }

  private boolean isAt(PostingsEnum marks) throws IOException {
    int at = marks.docID() < document ? marks.advance(document) : marks.docID();
    return at == document;
  }
}
