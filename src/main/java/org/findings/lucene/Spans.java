package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.findings.search.Span;
import org.findings.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Where a query really matches in a paragraph, and what is said of it there. Positions come from
 * the index, and their places in the text from cutting the few shown texts anew, which is cheaper
 * than offsets in the index. Paragraphs are asked for in the order of the index.
 */
final class Spans {
  private final List<LeafReaderContext> segments;
  private final HitStances stances;
  private final Tokens.Cutter cutter = new Tokens.Cutter();
  private HitStances.@Nullable Segment reading;
  private int segment = -1;

  Spans(List<LeafReaderContext> segments, HitStances stances) {
    this.segments = segments;
    this.stances = stances;
  }

  /** What matches in a paragraph, in order, each once; and what it says of it. */
  record Matched(List<Span> spans, @Nullable Stance stance) {}

  Matched in(int document, String text) throws IOException {
    int asked = ReaderUtil.subIndex(document, segments);
    if (asked != segment) {
      segment = asked;
      reading = stances.in(segments.get(asked));
    }
    HitStances.Segment inSegment = Objects.requireNonNull(reading);
    int own = document - segments.get(asked).docBase;
    PlaceList places = inSegment.places(own);
    if (places.size() == 0) {
      return new Matched(List.of(), null);
    }
    places.sort();
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      last = Math.max(last, places.last(i));
    }
    Tokens tokens = cutter.upTo(text, last);
    List<Span> spans = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      spans.add(new Span(tokens.start(places.first(i)), tokens.end(places.last(i))));
    }
    return new Matched(spans, inSegment.of(own, places));
  }
}
