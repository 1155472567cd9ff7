package org.findings.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The paragraphs with some intervals; the score is how many distinct ones there are. */
final class CountedPlaces extends Query {
  private final IntervalsSource source;

  CountedPlaces(IntervalsSource source) {
    this.source = source;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        @Nullable IntervalIterator intervals = source.intervals(Fields.EXACT, segment);
        return intervals == null ? null : new DefaultScorerSupplier(new Counting(intervals));
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  /** Looks at all of a paragraph's at once. */
  private static final class Counting extends Scorer {
    private final IntervalIterator intervals;
    private final PlaceList places = new PlaceList();

    Counting(IntervalIterator intervals) {
      this.intervals = intervals;
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return new TwoPhaseIterator(intervals) {
        @Override
        public boolean matches() throws IOException {
          places.cutTo(0);
          while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            places.add(intervals.start(), intervals.end());
          }
          places.sort();
          return places.size() > 0;
        }

        @Override
        public float matchCost() {
          return intervals.matchCost();
        }
      };
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public int docID() {
      return intervals.docID();
    }

    @Override
    public float score() {
      return places.size();
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(Fields.EXACT)) {
      source.visit(Fields.EXACT, visitor);
    }
  }

  @Override
  public String toString(String field) {
    return "CountedPlaces(" + source + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountedPlaces counted && source.equals(counted.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), source);
  }
}
