package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Counts and ranks in one pass; what does not pass the tally's own filters is not ranked. */
final class Both implements Collector {
  private final Tally tally;
  private final Collector ranking;

  Both(Tally tally, Collector ranking) {
    this.tally = tally;
    this.ranking = ranking;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public void setWeight(Weight weight) {
    tally.setWeight(weight);
    ranking.setWeight(weight);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    Tally.Segment counted = tally.getLeafCollector(segment);
    LeafCollector ranked = ranking.getLeafCollector(segment);
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        ranked.setScorer(scorer);
      }

      @Override
      public void collect(int document) throws IOException {
        if (counted.passes(document)) {
          ranked.collect(document);
        }
      }

      @Override
      public void finish() throws IOException {
        counted.finish();
        ranked.finish();
      }
    };
  }
}
