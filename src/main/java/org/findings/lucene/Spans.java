package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.findings.search.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a query really matches in a paragraph. Positions come from the index, and their places in
 * the text from cutting the few shown texts anew, which is cheaper than offsets in the index.
 */
final class Spans {
  private final List<LeafReaderContext> segments;
  private final Weight weight;
  private final Tokens.Cutter cutter = new Tokens.Cutter();

  Spans(IndexSearcher searcher, Query words) throws IOException {
    segments = searcher.getIndexReader().leaves();
    weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  List<Span> in(int document, String text) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    @Nullable Matches matches = weight.matches(segment, document - segment.docBase);
    if (matches == null) {
      return List.of();
    }
    List<int[]> places = new ArrayList<>();
    int last = -1;
    for (String field : List.of(Fields.EXACT, Fields.STEM)) {
      @Nullable MatchesIterator match = matches.getMatches(field);
      while (match != null && match.next()) {
        places.add(new int[] {match.startPosition(), match.endPosition()});
        last = Math.max(last, match.endPosition());
      }
    }
    Tokens tokens = cutter.upTo(text, last);
    TreeSet<Span> spans = new TreeSet<>();
    for (int[] place : places) {
      spans.add(new Span(tokens.start(place[0]), tokens.end(place[1])));
    }
    return new ArrayList<>(spans);
  }
}
