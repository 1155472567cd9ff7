package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Goes over what is found letter by letter, and tells each letter once with its best score. */
final class LetterPass implements Collector {
  private final boolean scored;
  private final Letters letters;

  LetterPass(boolean scored, Letters letters) {
    this.scored = scored;
    this.letters = letters;
  }

  /** Who hears of the letters. */
  interface Letters {
    Letter in(LeafReaderContext segment) throws IOException;
  }

  /** Who hears of those of one segment, in its order. */
  interface Letter {
    /**
     * One more letter.
     *
     * @param document of the letter, in the segment's numbers
     * @param best 0 where nothing is scored
     */
    void take(int document, float best) throws IOException;
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new Segment(segment);
  }

  /** The pass over one segment. */
  private final class Segment implements LeafCollector {
    private final NumericDocValues ordinals;
    private final NumericDocValues sizes;
    private final Letter told;
    private @Nullable Scorable scorer;
    private int letter = -1;
    private int end = -1;
    private float best;

    Segment(LeafReaderContext segment) throws IOException {
      ordinals = DocValues.getNumeric(segment.reader(), Fields.ORDINAL);
      sizes = DocValues.getNumeric(segment.reader(), Fields.SIZE);
      told = letters.in(segment);
    }

    @Override
    public void setScorer(Scorable ofSegment) {
      scorer = ofSegment;
    }

    @Override
    public void collect(int document) throws IOException {
      if (document >= end) {
        tell();
        if (!ordinals.advanceExact(document)) {
          throw new IllegalStateException("document " + document + " is no paragraph");
        }
        letter = document - (int) ordinals.longValue();
        if (!sizes.advanceExact(letter)) {
          throw new IllegalStateException("document " + letter + " is no letter");
        }
        end = letter + (int) sizes.longValue() + 1;
        best = 0;
      }
      if (scored && scorer != null) {
        best = Math.max(best, scorer.score());
      }
    }

    @Override
    public void finish() throws IOException {
      tell();
    }

    private void tell() throws IOException {
      if (letter >= 0) {
        told.take(letter, best);
      }
    }
  }
}
