package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.findings.reader.Block.Shape;

/** Makes pieces of the signs of pages by their place alone. */
final class PageLayout {
  private final Joining joining;
  private final Map<Integer, List<Laid>> laid = new HashMap<>();
  private final Map<Integer, RuledTables> tables = new HashMap<>();
  private final Map<Integer, List<TypeLine>> turned = new HashMap<>();
  private final Paragraphs paragraphs;
  private final FootNotes notes;
  private final Set<TypeLine> running;

  /**
   * @param glyphs the signs to be read, by page
   */
  PageLayout(Map<Integer, List<Glyph>> glyphs, List<PdfPage> pages, Joining joining) {
    this.joining = joining;
    List<List<TypeLine>> lines = new ArrayList<>();
    for (PdfPage page : pages) {
      List<Glyph> upright = new ArrayList<>();
      List<Glyph> others = new ArrayList<>();
      for (Glyph glyph : glyphs.getOrDefault(page.number(), List.of())) {
        (glyph.turns() == 0 ? upright : others).add(glyph);
      }
      RuledTables ruled = new RuledTables(upright.isEmpty() ? List.of() : page.rules(), page);
      List<Glyph> outside = ruled.outside(upright);
      List<Laid> ordered = Columns.ordered(outside, ruled.places(), page.width());
      tables.put(page.number(), ruled);
      laid.put(page.number(), ordered);
      turned.put(page.number(), Typeset.lines(others));
      lines.add(ordered.stream().filter(l -> l.table() == null).map(Laid::line).toList());
    }
    Measure measure = new Measure(lines);
    this.paragraphs = new Paragraphs(measure);
    this.notes = new FootNotes(measure);
    this.running = RunningLines.among(lines, pages);
  }

  /** What stands on a page, in reading order; what runs through the pages last. */
  List<Piece> pieces(PdfPage page) {
    List<Piece> pieces = new ArrayList<>();
    List<Piece> furniture = new ArrayList<>();
    List<TypeLine> open = new ArrayList<>();
    Map<Integer, Float> margins = margins(page);
    for (Laid next : laid.getOrDefault(page.number(), List.of())) {
      Grid table = next.table();
      if (table != null) {
        pieces.addAll(read(open));
        open.clear();
        RuledTables ruled = tables.get(page.number());
        if (ruled != null) {
          pieces.addAll(ruled.pieces(table, paragraphs, joining));
        }
      } else if (running.contains(next.line())) {
        furniture.add(furniture(next.line()));
      } else {
        open.add(next.line().within(margins.getOrDefault(next.column(), 0f)));
      }
    }
    pieces.addAll(read(open));
    turned.getOrDefault(page.number(), List.of()).forEach(line -> furniture.add(furniture(line)));
    List<Piece> result = new ArrayList<>(notes.found(pieces));
    result.addAll(furniture);
    return result;
  }

  /** How far each column goes to the right. */
  private Map<Integer, Float> margins(PdfPage page) {
    Map<Integer, Float> margins = new HashMap<>();
    for (Laid next : laid.getOrDefault(page.number(), List.of())) {
      if (next.table() == null && !running.contains(next.line())) {
        margins.merge(next.column(), next.line().right(), Math::max);
      }
    }
    return margins;
  }

  private List<Piece> read(List<TypeLine> lines) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> entries =
          ContentsList.isTitle(lines.get(i))
              ? ContentsList.entries(lines.subList(i + 1, lines.size()), joining)
              : List.of();
      if (!entries.isEmpty()) {
        pieces.addAll(paragraphs.pieces(lines.subList(from, i + 1)));
        pieces.addAll(entries);
        from = i + 1;
        for (Piece entry : entries) {
          from += entry.lines().size();
        }
        i = from - 1;
      }
    }
    pieces.addAll(paragraphs.pieces(lines.subList(from, lines.size())));
    return pieces;
  }

  private static Piece furniture(TypeLine line) {
    return new Piece(Shape.FURNITURE, null, 0, List.of(line), List.of(), false);
  }
}
