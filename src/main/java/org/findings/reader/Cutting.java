package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Shape;

/** Cuts pieces that hold several paragraphs, which their authors parted by a forced line end. */
final class Cutting {
  /** A line that leaves this share of the width free was ended on purpose. */
  private static final float FREE = 0.12f;

  private Cutting() {}

  static List<Piece> cut(List<Piece> pieces) {
    float right = 0;
    Measure measure = new Measure(pieces.stream().map(Piece::lines).toList());
    for (Piece piece : pieces) {
      for (TypeLine line : piece.lines()) {
        right = Math.max(right, line.right());
      }
    }
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean whole =
          (piece.shape() != Shape.TEXT && piece.shape() != Shape.ITEM)
              || piece.lines().size() < 2
              || !piece.cells().isEmpty()
              || !piece.tagged();
      if (piece.shape() == Shape.FOOTNOTE) {
        notes(piece, result);
      } else if (whole) {
        result.add(piece);
      } else {
        cut(piece, right, measure, result);
      }
    }
    return result;
  }

  /** Each raised number at a line's beginning begins a note of its own. */
  private static void notes(Piece piece, List<Piece> result) {
    List<TypeLine> open = new ArrayList<>();
    for (TypeLine line : piece.lines()) {
      if (!open.isEmpty() && Inline.isSuperscript(line.text().charAt(0))) {
        result.add(piece.withLines(open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    result.add(piece.withLines(open));
  }

  private static void cut(Piece piece, float right, Measure measure, List<Piece> result) {
    List<TypeLine> open = new ArrayList<>();
    Shape shape = piece.shape();
    for (TypeLine line : piece.lines()) {
      if (!open.isEmpty()
          && (parts(open.getLast(), line, right) || isGap(open.getLast(), line, measure))) {
        result.add(piece.withLines(open).as(shape, null, piece.level()));
        open = new ArrayList<>();
        shape = Label.bulletIn(line.text()) > 0 ? Shape.ITEM : Shape.TEXT;
      }
      open.add(line);
    }
    result.add(piece.withLines(open).as(shape, null, piece.level()));
  }

  private static boolean parts(TypeLine above, TypeLine below, float right) {
    if (above.blankEnd() || above.page() != below.page() || "-–/".indexOf(lastOf(above)) >= 0) {
      return false;
    }
    boolean begins =
        !Character.isLowerCase(below.text().charAt(0)) || Label.bulletIn(below.text()) > 0;
    return begins && above.right() < right - FREE * (right - above.x());
  }

  /** An empty line after a sentence parts paragraphs that are tagged as one. */
  private static boolean isGap(TypeLine above, TypeLine below, Measure measure) {
    return above.page() == below.page()
        && below.y() > above.y()
        && !measure.isTight(above, below)
        && ".:;?!".indexOf(lastOf(above)) >= 0
        && !Character.isLowerCase(below.text().charAt(0));
  }

  private static char lastOf(TypeLine line) {
    return line.text().charAt(line.text().length() - 1);
  }
}
