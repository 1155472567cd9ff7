package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Hands paragraphs on with the scores of {@link Ranking}. Their words' places are read only where
 * the score that Lucene gives would be enough, which is the case for few. So the order is one over
 * all that is found, and a page goes on where the one before ended.
 */
final class Refined implements Collector {
  private final @Nullable FirstMention mention;
  private final Collector ranking;
  private final boolean leavesOut;

  /**
   * @param mention where a query's words come first, null where it has none
   * @param leavesOut whether what can't be among the best need not be found at all
   */
  Refined(@Nullable FirstMention mention, Collector ranking, boolean leavesOut) {
    this.mention = mention;
    this.ranking = ranking;
    this.leavesOut = leavesOut;
  }

  @Override
  public ScoreMode scoreMode() {
    return leavesOut ? ranking.scoreMode() : ScoreMode.COMPLETE;
  }

  @Override
  public void setWeight(Weight weight) {
    ranking.setWeight(weight);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    LeafCollector ranked = ranking.getLeafCollector(segment);
    Scores scores = new Scores(segment.reader());
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable found) throws IOException {
        scores.found = found;
        ranked.setScorer(scores);
      }

      @Override
      public void collect(int document) throws IOException {
        scores.document = document;
        ranked.collect(document);
      }

      @Override
      public void finish() throws IOException {
        ranked.finish();
      }
    };
  }

  /** The scores in one segment. */
  private final class Scores extends Scorable {
    private final NumericDocValues marks;
    private final FirstMention.@Nullable Places places;
    private @Nullable Scorable found;
    private int document = -1;
    private float least;

    private Scores(LeafReader segment) throws IOException {
      marks = DocValues.getNumeric(segment, Fields.MARKS);
      places = mention == null ? null : mention.in(segment);
    }

    /** To be asked once a document; one too low to matter is told as too high, and still low. */
    @Override
    public float score() throws IOException {
      float score = found == null ? 0 : found.score();
      if (score < least) {
        return score;
      }
      if (marks.advanceExact(document)) {
        score *= Ranking.of(Marks.role((int) marks.longValue()));
      }
      return places == null || score < least ? score : score * Ranking.early(places.in(document));
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
      least = score;
      if (leavesOut && found != null) {
        found.setMinCompetitiveScore(score);
      }
    }
  }
}
