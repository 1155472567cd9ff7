package org.findings.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.findings.reader.Block.Shape;

/** Makes pieces of the signs of one page by their place alone. */
final class PageLayout {
  /** Lines further apart than this share of their size are no paragraph. */
  private static final float PARAGRAPH = 1.75f;

  private PageLayout() {}

  static List<Piece> pieces(List<Glyph> glyphs, PdfPage page) {
    List<TypeLine> lines = lines(glyphs);
    List<Piece> pieces = new ArrayList<>();
    List<TypeLine> open = new ArrayList<>();
    for (TypeLine line : lines) {
      if (!open.isEmpty() && !goesOn(open, line)) {
        pieces.add(new Piece(Shape.TEXT, null, 0, open, List.of(), false));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      pieces.add(new Piece(Shape.TEXT, null, 0, open, List.of(), false));
    }
    return pieces;
  }

  private static List<TypeLine> lines(List<Glyph> glyphs) {
    List<TypeLine> lines = new ArrayList<>(Typeset.lines(glyphs));
    lines.sort(Comparator.comparingDouble(TypeLine::y));
    return lines;
  }

  private static boolean goesOn(List<TypeLine> open, TypeLine line) {
    TypeLine last = open.getLast();
    float gap = line.y() - last.y();
    return gap > 0
        && gap <= PARAGRAPH * Math.max(last.size(), line.size())
        && Math.abs(last.size() - line.size()) < 1
        && last.bold() == line.bold()
        && Label.of(line.text(), false) == null;
  }
}
