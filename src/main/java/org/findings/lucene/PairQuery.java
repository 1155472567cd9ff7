package org.findings.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.findings.query.Query.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Two single words near each other, be they of one field or of two with equal positions. It finds
 * what Lucene's intervals find, without an object for each, and ranks by how rare the words are,
 * which intervals don't look at.
 */
final class PairQuery extends Query {
  private final Term left;
  private final Term right;
  private final Reach reach;
  private final IntervalQuery intervals;
  private final boolean counted;

  /**
   * @param intervals the same proximity in Lucene's terms; it tells where the few shown paragraphs
   *     match
   * @param counted whether each match counts alike, however near the two are
   */
  PairQuery(Term left, Term right, Reach reach, IntervalQuery intervals, boolean counted) {
    this.left = left;
    this.right = right;
    this.reach = reach;
    this.intervals = intervals;
    this.counted = counted;
  }

  Term left() {
    return left;
  }

  Term right() {
    return right;
  }

  Reach reach() {
    return reach;
  }

  boolean isCounted() {
    return counted;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight shown = intervals.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new PairWeight(this, searcher, scoreMode.needsScores(), boost, shown);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    intervals.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "Pair(" + left + ", " + right + ", " + reach + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairQuery pair
        && left.equals(pair.left)
        && right.equals(pair.right)
        && reach.equals(pair.reach)
        && counted == pair.counted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), left, right, reach, counted);
  }
}
