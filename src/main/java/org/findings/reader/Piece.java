package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A run of lines that belong together, on the way from a PDF's pages to a block.
 *
 * @param label of an item or footnote; null while it may still stand in the first line
 * @param level of a heading or item, 0 unknown
 * @param cells the text of each cell of a row, else empty
 * @param tagged whether the structure tree says what it is
 */
record Piece(
    Shape shape,
    @Nullable String label,
    int level,
    List<TypeLine> lines,
    List<String> cells,
    boolean tagged) {
  Piece {
    lines = List.copyOf(lines);
    cells = List.copyOf(cells);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a piece without lines");
    }
  }

  TypeLine first() {
    return lines.getFirst();
  }

  TypeLine last() {
    return lines.getLast();
  }

  Piece as(Shape newShape, @Nullable String newLabel, int newLevel) {
    return new Piece(newShape, newLabel, newLevel, lines, cells, tagged);
  }

  Piece withLines(List<TypeLine> newLines) {
    return new Piece(shape, label, level, newLines, cells, tagged);
  }

  /** This one, and what goes on it. */
  Piece and(Piece rest) {
    List<TypeLine> all = new ArrayList<>(lines);
    all.addAll(rest.lines);
    return withLines(all);
  }

  boolean isBold() {
    boolean bold = true;
    for (TypeLine line : lines) {
      bold &= line.bold();
    }
    return bold;
  }
}
