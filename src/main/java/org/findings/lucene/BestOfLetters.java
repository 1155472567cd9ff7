package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Offers each letter in which something is found, once, with the best score of its paragraphs. */
final class BestOfLetters implements Collector {
  private final LetterTable letters;
  private final First<ScoreDoc> first;

  BestOfLetters(LetterTable letters, First<ScoreDoc> first) {
    this.letters = letters;
    this.first = first;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) {
    return new Segment(segment.docBase);
  }

  /** The pass over one segment, in which a letter's paragraphs come together. */
  private final class Segment implements LeafCollector {
    private final int base;
    private int letter = -1;
    private float best;
    private @Nullable Scorable scorer;

    Segment(int base) {
      this.base = base;
    }

    @Override
    public void setScorer(Scorable ofSegment) {
      scorer = ofSegment;
    }

    @Override
    public void collect(int document) throws IOException {
      if (letter < 0 || base + document >= letters.end(letter)) {
        offer();
        letter = letters.at(base + document);
        best = 0;
      }
      if (scorer != null) {
        best = Math.max(best, scorer.score());
      }
    }

    @Override
    public void finish() throws IOException {
      offer();
    }

    private void offer() throws IOException {
      if (letter >= 0) {
        first.offer(new ScoreDoc(letters.document(letter), best));
        @Nullable ScoreDoc last = first.last();
        if (last != null && scorer != null) {
          scorer.setMinCompetitiveScore(last.score);
        }
      }
    }
  }
}
