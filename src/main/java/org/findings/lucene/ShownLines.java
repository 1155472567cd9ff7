package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.search.Line;
import org.findings.search.LineSink;
import org.findings.search.Span;
import org.findings.search.TooCostly;
import org.findings.stance.Stance;
import org.jspecify.annotations.Nullable;

/** Reads what lines show, in the order of the index, and hands them on; holds one paragraph. */
final class ShownLines implements LineTaking {
  private final Build build;
  private final LetterTable letters;
  private final HitStances stances;
  private final MatchParts parts;
  private final int width;
  private final LineSink sink;
  private final Tokens.Cutter cutter = new Tokens.Cutter();
  private final PlaceList match = new PlaceList();
  private StoredDocuments stored;
  private @Nullable Reading reading;
  private @Nullable Shown shown;
  private int letterRead = -1;

  private record Reading(int base, HitStances.Segment stances, MatchParts.Segment parts) {}

  /** The paragraph at hand. */
  private record Shown(int document, Paragraph paragraph, About letter, Tokens tokens) {}

  ShownLines(Build build, Selection selection, int width, LineSink sink)
      throws IOException, TooCostly {
    this.build = build;
    this.width = width;
    this.sink = sink;
    letters = build.letters();
    stances = selection.stances();
    parts = selection.parts();
    stored = new StoredDocuments(build.reader());
  }

  @Override
  public void begin(LeafReaderContext segment) throws IOException {
    reading = new Reading(segment.docBase, stances.in(segment), parts.in(segment));
    shown = null;
  }

  @Override
  public void take(int document, int letter, int first, int last) throws IOException {
    Reading of = Objects.requireNonNull(reading, "a segment was begun");
    Shown at = shown;
    if (at == null || at.document != document) {
      at = read(document, letter, of);
      shown = at;
    }
    String text = at.paragraph.text();
    Tokens tokens = at.tokens;
    int begin = first - width;
    int end = last + width;
    match.cutTo(0);
    match.add(first, last);
    Stance stance = of.stances.of(document, match);
    sink.accept(
        new Line(
            at.paragraph,
            at.letter,
            begin <= 0 ? 0 : tokens.start(begin),
            span(tokens, first, last),
            end >= tokens.size() - 1 ? text.length() : tokens.end(end),
            spans(tokens, of.parts.of(document, first, last)),
            Objects.requireNonNull(stance, "a match has a stance")));
  }

  private Shown read(int document, int letter, Reading of) throws IOException {
    if (letter != letterRead) {
      letterRead = letter;
      // It remembers each letter that it read, and those before will not come again.
      stored = new StoredDocuments(build.reader());
    }
    Paragraph paragraph = stored.paragraph(of.base + document);
    About about = stored.about(letters.document(letter));
    return new Shown(document, paragraph, about, cutter.cut(paragraph.text()));
  }

  private static Span span(Tokens tokens, int first, int last) {
    return new Span(tokens.start(first), tokens.end(last));
  }

  private static List<Span> spans(Tokens tokens, PlaceList places) {
    List<Span> spans = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      spans.add(span(tokens, places.first(i), places.last(i)));
    }
    return spans;
  }
}
