package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.findings.query.Filter;
import org.findings.query.Filter.Absent;
import org.findings.query.Filter.Choice;
import org.findings.query.Filter.Exactly;
import org.findings.stance.Stance;
import org.jspecify.annotations.Nullable;

/** The paragraphs that say this of what matches in them; to be joined with what finds them. */
final class StanceQuery extends Query {
  /** Reading a few places and scopes, in Lucene's units: a simple operation each. */
  private static final float COST = 200;

  private final HitStances stances;
  private final Filter filter;

  /**
   * @param filter on the stance
   */
  StanceQuery(HitStances stances, Filter filter) {
    this.stances = stances;
    this.filter = filter;
  }

  private boolean passes(@Nullable Stance stance) {
    return (filter.wanted().isEmpty() || isOneOf(stance, filter.wanted()))
        && !isOneOf(stance, filter.unwanted());
  }

  private static boolean isOneOf(@Nullable Stance stance, List<Choice> choices) {
    return choices.stream()
        .anyMatch(
            choice ->
                stance == null
                    ? choice instanceof Absent
                    : choice instanceof Exactly e && e.value().equals(stance.code()));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        if (stances.areNone() && !passes(null)) {
          return null;
        }
        // Where no cue stands, nothing is negated or unclear.
        boolean cued = !passes(Stance.AFFIRMED) && !passes(null);
        DocIdSetIterator asked =
            cued
                ? DocValues.getBinary(segment.reader(), Fields.SCOPES)
                : DocIdSetIterator.all(segment.reader().maxDoc());
        HitStances.Segment ofSegment = stances.in(segment);
        TwoPhaseIterator passing =
            new TwoPhaseIterator(asked) {
              @Override
              public boolean matches() throws IOException {
                return passes(ofSegment.of(asked.docID()));
              }

              @Override
              public float matchCost() {
                return COST;
              }
            };
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, passing));
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return filter.toString();
  }

  /** Stances are those of one question. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StanceQuery query
        && query.stances == stances
        && query.filter.equals(filter);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(stances) + filter.hashCode();
  }
}
