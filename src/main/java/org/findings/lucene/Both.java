package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Counts and ranks in one pass. */
final class Both implements Collector {
  private final Collector counting;
  private final Collector ranking;

  Both(Collector counting, Collector ranking) {
    this.counting = counting;
    this.ranking = ranking;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public void setWeight(Weight weight) {
    counting.setWeight(weight);
    ranking.setWeight(weight);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    LeafCollector counted = counting.getLeafCollector(segment);
    LeafCollector ranked = ranking.getLeafCollector(segment);
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        counted.setScorer(scorer);
        ranked.setScorer(scorer);
      }

      @Override
      public void collect(int document) throws IOException {
        counted.collect(document);
        ranked.collect(document);
      }

      @Override
      public void finish() throws IOException {
        counted.finish();
        ranked.finish();
      }
    };
  }
}
