package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Goes once over what is found and adds up what is counted in each paragraph. */
final class Summing implements Collector {
  private final LetterTable letters;
  private final boolean byMarks;
  private final Counted counted;
  private final LetterSums sums;

  /** What is counted. */
  enum Counted {
    /** The score, where that is how often something matches. */
    SCORES,
    WORDS,
    NOTHING
  }

  /**
   * @param byMarks whether marks tell paragraphs apart
   */
  Summing(LetterTable letters, boolean byMarks, Counted counted) {
    this.letters = letters;
    this.byMarks = byMarks;
    this.counted = counted;
    sums = new LetterSums(letters);
  }

  LetterSums sums() {
    return sums;
  }

  @Override
  public ScoreMode scoreMode() {
    return counted == Counted.SCORES ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return switch (counted) {
      case SCORES ->
          new Segment(segment) {
            @Override
            long amount(int document) throws IOException {
              return Math.round(scorer().score());
            }
          };
      case WORDS -> {
        NumericDocValues words = DocValues.getNumeric(segment.reader(), Fields.LENGTH);
        yield new Segment(segment) {
          @Override
          long amount(int document) throws IOException {
            return words.advanceExact(document) ? words.longValue() : 0;
          }
        };
      }
      case NOTHING ->
          new Segment(segment) {
            @Override
            long amount(int document) {
              return 0;
            }
          };
    };
  }

  /** The pass over one segment. */
  private abstract class Segment implements LeafCollector {
    private final int base;
    private final NumericDocValues marks;
    private Scorable scorer = new NoScore();
    private int letter = -1;
    private int end = -1;

    Segment(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      marks = DocValues.getNumeric(segment.reader(), Fields.MARKS);
    }

    abstract long amount(int document) throws IOException;

    final Scorable scorer() {
      return scorer;
    }

    @Override
    public final void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public final void collect(int document) throws IOException {
      if (document >= end) {
        sums.endLetter(letter);
        boolean isNext = document + base < letters.endAfter(letter);
        letter = isNext ? letter + 1 : letters.at(base + document);
        end = letters.end(letter) - base;
      }
      if (byMarks) {
        sums.takeMarked(
            marks.advanceExact(document) ? (int) marks.longValue() : 0, 1, amount(document));
      } else {
        sums.take(amount(document));
      }
    }

    @Override
    public final void finish() {
      sums.endLetter(letter);
    }
  }

  /** Stands until there is one. */
  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
