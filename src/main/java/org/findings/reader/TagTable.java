package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a table's cells. A table of one column is a frame around text, and its text is told
 * as if no frame were there; so are lists within the cells of any table.
 */
final class TagTable {
  /** A cell with a paragraph of so many words is text, not a value. */
  private static final int TEXT_WORDS = 8;

  private final Map<Integer, Map<Integer, List<Glyph>>> contents;

  private final Joining joining;

  TagTable(Map<Integer, Map<Integer, List<Glyph>>> contents, Joining joining) {
    this.contents = contents;
    this.joining = joining;
  }

  List<Piece> pieces(Tag table) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    rows(table, rows);
    int columns = 0;
    for (List<List<Piece>> row : rows) {
      columns = Math.max(columns, (int) row.stream().filter(cell -> !cell.isEmpty()).count());
    }
    List<Piece> pieces = new ArrayList<>();
    Piece head = null;
    for (List<List<Piece>> row : rows) {
      if (columns <= 1 || isFrame(row)) {
        for (List<Piece> cell : row) {
          told(cell, columns > 1, pieces);
        }
        continue;
      }
      Piece piece = row(row);
      if (piece == null || (head != null && piece.cells().equals(head.cells()))) {
        continue;
      }
      head = head == null ? piece : head;
      pieces.add(piece);
    }
    return pieces;
  }

  private void rows(Tag tag, List<List<List<Piece>>> rows) {
    if (!tag.type().equals("TR")) {
      List<Tag> loose = new ArrayList<>();
      for (Tag kid : tag.kids()) {
        if (kid.isContent()
            || !(kid.type().equals("TR")
                || kid.type().startsWith("T") && kid.type().length() == 5)) {
          loose.add(kid);
        } else {
          rows(kid, rows);
        }
      }
      if (!loose.isEmpty()) {
        List<Piece> cell = cell(loose);
        if (!cell.isEmpty()) {
          rows.add(List.of(cell));
        }
      }
      return;
    }
    List<List<Piece>> row = new ArrayList<>();
    for (Tag kid : tag.kids()) {
      List<Piece> cell = cell(List.of(kid));
      if (!cell.isEmpty() || kid.type().equals("TD") || kid.type().equals("TH")) {
        row.add(cell);
      }
    }
    rows.add(row);
  }

  private List<Piece> cell(List<Tag> tags) {
    return new TagWalk(contents, joining).pieces(new Tag("Div", 0, -1, tags));
  }

  /** Whether a row's cells hold lists or several paragraphs of text. */
  private static boolean isFrame(List<List<Piece>> row) {
    for (List<Piece> cell : row) {
      int items = 0;
      int texts = 0;
      for (Piece piece : cell) {
        String text = piece.lines().getFirst().text();
        boolean bullet = Label.bulletIn(text) > 0;
        items += piece.shape() == Shape.ITEM && bullet ? 1 : 0;
        texts += words(piece) >= TEXT_WORDS ? 1 : 0;
      }
      if (items > 0 || texts > 1) {
        return true;
      }
    }
    return false;
  }

  private static int words(Piece piece) {
    int words = 0;
    for (TypeLine line : piece.lines()) {
      words += line.text().split(" ", -1).length;
    }
    return words;
  }

  /** The text of a cell as pieces of their own; plain ones stay rows within a ruled table. */
  private void told(List<Piece> cell, boolean ruled, List<Piece> pieces) {
    for (Piece piece : cell) {
      boolean plain = ruled && piece.shape() == Shape.TEXT;
      pieces.add(
          plain
              ? new Piece(Shape.ROW, null, 0, piece.lines(), List.of(text(piece)), true)
              : piece);
    }
  }

  private @Nullable Piece row(List<List<Piece>> row) {
    List<String> cells = new ArrayList<>();
    List<TypeLine> lines = new ArrayList<>();
    for (List<Piece> cell : row) {
      List<String> texts = new ArrayList<>();
      for (Piece piece : cell) {
        texts.add(text(piece));
        lines.addAll(piece.lines());
      }
      cells.add(String.join(" ", texts));
    }
    return lines.isEmpty() ? null : new Piece(Shape.ROW, null, 0, lines, cells, true);
  }

  private String text(Piece piece) {
    return piece.cells().isEmpty()
        ? joining.text(piece.lines())
        : String.join(" ", piece.cells());
  }
}
