package org.findings.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores that are how often something matches: exact, since no paragraph has 2^24 words. */
final class Frequencies extends Similarity {
  static final Similarity SIMILARITY = new Frequencies();

  private Frequencies() {}

  @Override
  public SimScorer scorer(float boost, CollectionStatistics all, TermStatistics... words) {
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        return frequency;
      }

      @Override
      public BulkSimScorer asBulkSimScorer() {
        return (size, frequencies, norms, scores) ->
            System.arraycopy(frequencies, 0, scores, 0, size);
      }
    };
  }
}
