package org.findings.lucene;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Lucene's searcher, for one question: its passes have one time together, and it knows costs. */
final class Passes extends IndexSearcher {
  private final QueryTimeout deadline;

  Passes(IndexReader reader, Duration longest) {
    this(reader, new Deadline(System.nanoTime() + longest.toNanos()), Ranking.SIMILARITY);
  }

  private Passes(IndexReader reader, QueryTimeout deadline, Similarity similarity) {
    super(reader);
    this.deadline = deadline;
    setSimilarity(similarity);
    setTimeout(deadline);
  }

  /** One with other scores, whose passes share the time of this one's. */
  Passes scoring(Similarity similarity) {
    return new Passes(getIndexReader(), deadline, similarity);
  }

  /** Whether its time is over, for work that is none of Lucene's. */
  boolean isOver() {
    return deadline.shouldExit();
  }

  /** A query made ready: looking up its words is done once for its cost and its pass. */
  Weight ready(Query query, ScoreMode mode) throws IOException {
    return createWeight(rewrite(query), mode, 1);
  }

  /** About how many paragraphs a query looks at. */
  long cost(Weight query) throws IOException {
    long cost = 0;
    for (LeafReaderContext segment : getIndexReader().leaves()) {
      @Nullable ScorerSupplier supplier = query.scorerSupplier(segment);
      cost += supplier == null ? 0 : supplier.cost();
    }
    return cost;
  }

  /** Hands all that a query finds to a collector. */
  void pass(Weight query, Collector collector) throws IOException {
    collector.setWeight(query);
    for (LeafSlice slice : getSlices()) {
      search(slice.partitions, query, collector);
    }
  }

  /** Tells Lucene when to stop. */
  private record Deadline(long nanoTime) implements QueryTimeout {
    @Override
    public boolean shouldExit() {
      return System.nanoTime() - nanoTime > 0;
    }
  }
}
