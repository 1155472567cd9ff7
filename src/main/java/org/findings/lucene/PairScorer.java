package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one segment that hold both words, and whether and how often they match. The
 * first match decides; the rest is read only for a score.
 */
final class PairScorer extends Scorer {
  private final DocIdSetIterator both;
  private final PairPlaces places;
  private final float matchCost;
  private final boolean counts;
  private final @Nullable SimScorer scoring;
  private final @Nullable NumericDocValues norms;
  private int counted = -1;
  private float frequency;

  /**
   * @param places of the two in the document they stand on
   * @param counts whether each match counts alike
   * @param scoring where scores are wanted
   */
  PairScorer(
      PostingsEnum left,
      PostingsEnum right,
      PairPlaces places,
      float matchCost,
      boolean counts,
      @Nullable SimScorer scoring,
      @Nullable NumericDocValues norms) {
    both = ConjunctionUtils.intersectIterators(List.of(left, right));
    this.places = places;
    this.matchCost = matchCost;
    this.counts = counts;
    this.scoring = scoring;
    this.norms = norms;
  }

  DocIdSetIterator approximation() {
    return both;
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return new TwoPhaseIterator(both) {
      @Override
      public boolean matches() throws IOException {
        places.begin(both.docID());
        return places.next();
      }

      @Override
      public float matchCost() {
        return matchCost;
      }
    };
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
  }

  @Override
  public int docID() {
    return both.docID();
  }

  /** Of a document that matches: how many matches, or what their nearness amounts to. */
  float frequency() throws IOException {
    if (counted != docID()) {
      counted = docID();
      frequency = 0;
      do {
        frequency += counts ? 1 : 1f / (1 + places.between());
      } while (places.next());
    }
    return frequency;
  }

  long norm() throws IOException {
    return norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
  }

  @Override
  public float score() throws IOException {
    return scoring == null ? 0 : scoring.score(frequency(), norm());
  }

  @Override
  public float getMaxScore(int upTo) {
    return scoring == null ? 0 : scoring.score(Float.MAX_VALUE, 1);
  }
}
