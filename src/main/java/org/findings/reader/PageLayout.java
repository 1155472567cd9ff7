package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Shape;

/** Makes pieces of the signs of one page by their place alone. */
final class PageLayout {
  /** Lines further apart than this share of their size are no paragraph. */
  private static final float PARAGRAPH = 1.75f;

  /** A first line may begin so many points left or right of the others. */
  private static final float INDENT = 40;

  private PageLayout() {}

  static List<Piece> pieces(List<Glyph> glyphs, PdfPage page) {
    List<Piece> pieces = new ArrayList<>();
    List<TypeLine> open = new ArrayList<>();
    for (TypeLine line : Columns.lines(glyphs, page.width())) {
      if (!open.isEmpty() && !goesOn(open, line)) {
        pieces.add(piece(open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      pieces.add(piece(open));
    }
    return pieces;
  }

  /** A small text that begins with a raised number is a footnote. */
  private static Piece piece(List<TypeLine> lines) {
    boolean note = Inline.isSuperscript(lines.getFirst().text().charAt(0));
    return new Piece(note ? Shape.FOOTNOTE : Shape.TEXT, null, 0, lines, List.of(), false);
  }

  private static boolean goesOn(List<TypeLine> open, TypeLine line) {
    TypeLine last = open.getLast();
    float gap = line.y() - last.y();
    return gap > 0
        && gap <= PARAGRAPH * Math.max(last.size(), line.size())
        && Math.abs(last.size() - line.size()) < 1
        && last.bold() == line.bold()
        && Math.abs(last.x() - line.x()) < INDENT
        && Label.of(line.text(), false) == null
        && !Inline.isSuperscript(line.text().charAt(0));
  }
}
