package org.findings.speed;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.findings.query.Query;
import org.jspecify.annotations.Nullable;

/** Finds every match of a query in a plain index, as a plain Lucene program can. */
final class ReferenceMatches {
  private final IndexSearcher searcher;
  private final ReferenceQueries queries = new ReferenceQueries();

  ReferenceMatches(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** As Lucene's documentation shows: it looks the words up anew for each paragraph. */
  long byMatches(Query query) throws IOException {
    org.apache.lucene.search.Query plain = queries.of(query);
    Weight weight = searcher.createWeight(searcher.rewrite(plain), ScoreMode.COMPLETE_NO_SCORES, 1);
    long found = 0;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      @Nullable Scorer scorer = weight.scorer(segment);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator documents = scorer.iterator();
      for (int d = documents.nextDoc();
          d != DocIdSetIterator.NO_MORE_DOCS;
          d = documents.nextDoc()) {
        @Nullable Matches matches = weight.matches(segment, d);
        for (String field : ReferenceQueries.fields(plain)) {
          @Nullable MatchesIterator each = matches == null ? null : matches.getMatches(field);
          while (each != null && each.next()) {
            found += each.endPosition() >= each.startPosition() ? 1 : 0;
          }
        }
      }
    }
    return found;
  }

  /** The leanest way that there is: intervals alone, without a query around them. */
  long byIntervals(Query query) throws IOException {
    IntervalsSource source = queries.intervals(query);
    long found = 0;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      @Nullable IntervalIterator intervals = source.intervals(Reference.EXACT, segment);
      if (intervals == null) {
        continue;
      }
      for (int d = intervals.nextDoc();
          d != DocIdSetIterator.NO_MORE_DOCS;
          d = intervals.nextDoc()) {
        while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
          found += intervals.end() >= intervals.start() ? 1 : 0;
        }
      }
    }
    return found;
  }
}
