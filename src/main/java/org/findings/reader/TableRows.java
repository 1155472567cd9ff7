package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Shape;

/**
 * Makes rows of a table's cells. A table of one column is a frame around text, and its text is told
 * as if no frame were there; so are lists within the cells of any table.
 */
final class TableRows {
  /** A cell with a paragraph of so many words is text, not a value. */
  private static final int TEXT_WORDS = 8;

  /** The head of some rows is shorter. */
  private static final int HEAD_WORDS = 16;

  private final Joining joining;

  TableRows(Joining joining) {
    this.joining = joining;
  }

  List<Piece> pieces(List<List<List<Piece>>> table) {
    List<List<List<Piece>>> rows = new ArrayList<>(table);
    rows.removeIf(row -> filled(row) == 0);
    List<Piece> pieces = new ArrayList<>();
    boolean list = isList(rows);
    Piece head = null;
    for (int i = 0; i < rows.size(); i++) {
      List<List<Piece>> row = rows.get(i);
      boolean single = filled(row) == 1;
      if (single && !isHead(rows, i)) {
        List<Piece> cell = only(row);
        if (list && i == 0 && isHeadOfList(cell)) {
          pieces.add(cell.getFirst().as(Shape.HEADING, null, 0));
        } else {
          pieces.addAll(list ? told(cell) : cell);
        }
      } else if (isFrame(row)) {
        row.forEach(cell -> pieces.addAll(told(cell)));
      } else if (isTitle(rows, i)) {
        pieces.add(title(row));
      } else {
        Piece piece = row(row);
        if (head == null || !piece.cells().equals(head.cells())) {
          pieces.add(piece);
        }
        head = head == null ? piece : head;
      }
    }
    return pieces;
  }

  /**
   * Whether a table of one column is no frame but a list: below its head, each row has a paragraph,
   * some with a list of their own.
   */
  private static boolean isList(List<List<List<Piece>>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Piece> cell = only(rows.get(i));
      if (filled(rows.get(i)) != 1
          || cell.stream().skip(1).anyMatch(piece -> piece.shape() != Shape.ITEM)) {
        return false;
      }
      Piece first = cell.getFirst();
      boolean paragraph = first.shape() == Shape.TEXT && words(first) >= TEXT_WORDS;
      if (!paragraph && (i > 0 || !isHeadOfList(cell))) {
        return false;
      }
    }
    return rows.size() > 2 || (rows.size() == 2 && !isHeadOfList(only(rows.getFirst())));
  }

  private static List<Piece> only(List<List<Piece>> row) {
    return row.stream().filter(c -> !c.isEmpty()).findFirst().orElse(List.of());
  }

  /** The head of a list in a table is a heading. */
  private static boolean isHeadOfList(List<Piece> cell) {
    Piece first = cell.getFirst();
    return cell.size() == 1 && first.isBold() && words(first) < TEXT_WORDS;
  }

  private static int filled(List<List<Piece>> row) {
    return (int) row.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** Whether a row of one cell is the head of the rows below it. */
  private static boolean isHead(List<List<List<Piece>>> rows, int i) {
    List<Piece> cell = rows.get(i).stream().filter(c -> !c.isEmpty()).findFirst().orElse(List.of());
    return i + 1 < rows.size()
        && filled(rows.get(i + 1)) > 1
        && (i + 2 == rows.size() || filled(rows.get(i + 2)) > 1)
        && !isFrame(rows.get(i + 1))
        && cell.size() == 1
        && words(cell.getFirst()) < HEAD_WORDS
        && cell.getFirst()
            .first()
            .text()
            .chars()
            .noneMatch(c -> c == ':' || (c >= '0' && c <= '9'));
  }

  /** Whether a row of several cells stands alone above text of the table's whole width. */
  private static boolean isTitle(List<List<List<Piece>>> rows, int i) {
    boolean first = i == 0 || filled(rows.get(i - 1)) == 1;
    boolean last = i + 1 < rows.size() && filled(rows.get(i + 1)) == 1;
    return first && last && filled(rows.get(i)) == 2 && !isHead(rows, i + 1);
  }

  /**
   * The head of a frame, such as a service and its grade, is the heading of what stands in it; a
   * label and what it says are a line of text.
   */
  private Piece title(List<List<Piece>> row) {
    Piece piece = row(row);
    List<String> cells = piece.cells().stream().filter(c -> !c.isBlank()).toList();
    boolean labelled = cells.getFirst().endsWith(":");
    String title = String.join(labelled ? " " : ": ", cells);
    Shape shape = labelled ? Shape.TEXT : Shape.HEADING;
    return new Piece(shape, null, 0, piece.lines(), List.of(title), true);
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

  /** The text of a cell as pieces of their own; plain ones stay rows. */
  private List<Piece> told(List<Piece> cell) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : cell) {
      boolean plain = piece.shape() == Shape.TEXT;
      pieces.add(
          plain ? new Piece(Shape.ROW, null, 0, piece.lines(), List.of(text(piece)), true) : piece);
    }
    return pieces;
  }

  private Piece row(List<List<Piece>> row) {
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
    return new Piece(Shape.ROW, null, 0, lines, cells, true);
  }

  private String text(Piece piece) {
    return piece.cells().isEmpty() ? joining.text(piece.lines()) : String.join(" ", piece.cells());
  }
}
