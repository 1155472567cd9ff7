package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a table. A cell that stands alone in its row is a frame around text, and its text
 * is told as if no frame were there; so are lists and paragraphs within the cells of any row.
 */
final class BlockTable {
  /** A paragraph of so many words in a cell is text, not a value. */
  private static final int TEXT_WORDS = 8;

  /** The head of some rows is shorter. */
  private static final int HEAD_WORDS = 16;

  /** No table has more columns. */
  private static final int MOST_COLUMNS = 200;

  private final List<List<List<Block>>> rows = new ArrayList<>();
  private final Map<Integer, Held> held = new HashMap<>();

  /**
   * @param wide over how many columns it goes
   * @param high over how many rows
   * @param continued whether the cell above goes on in it
   */
  record Cell(List<Block> blocks, int wide, int high, boolean continued) {
    Cell {
      blocks = List.copyOf(blocks);
      wide = Math.clamp(wide, 1, MOST_COLUMNS);
    }
  }

  /** What the last cell of a column says of the rows that it goes over. */
  private record Held(List<Block> label, int rows) {}

  /** Adds a row. What labels several rows is said again in each; text is told once. */
  void row(List<Cell> cells) {
    List<List<Block>> row = new ArrayList<>();
    int column = 0;
    for (Cell cell : cells) {
      column = reached(column, row);
      if (cell.continued()) {
        row.add(held.getOrDefault(column, new Held(List.of(), 0)).label());
      } else {
        row.add(cell.blocks());
        held.put(column, new Held(label(cell.blocks()), cell.high() - 1));
      }
      column += cell.wide();
    }
    reached(column, row);
    if (filled(row) > 0) {
      rows.add(row);
    }
  }

  /** The next column that no cell of a row above reaches down to. */
  private int reached(int from, List<List<Block>> row) {
    int column = from;
    Held above = held.get(column);
    while (above != null && above.rows() > 0) {
      row.add(above.label());
      held.put(column, new Held(above.label(), above.rows() - 1));
      above = held.get(++column);
    }
    return column;
  }

  private static List<Block> label(List<Block> cell) {
    boolean label =
        cell.size() == 1
            && (cell.getFirst().shape() == Shape.TEXT || cell.getFirst().shape() == Shape.HEADING)
            && BlockList.words(cell.getFirst().text()) < TEXT_WORDS;
    return label ? cell : List.of();
  }

  void into(BlockList blocks) {
    Block head = null;
    for (int i = 0; i < rows.size(); i++) {
      List<List<Block>> row = rows.get(i);
      if (filled(row) == 1 && !isHead(i)) {
        row.forEach(blocks::all);
      } else if (isFrame(row)) {
        row.forEach(cell -> told(cell, blocks));
      } else if (isTitle(i)) {
        title(row, blocks);
      } else {
        Block made = row(row, blocks.page());
        // The head is repeated where a table goes on over the page.
        if (head == null || !made.cells().equals(head.cells())) {
          blocks.all(List.of(made));
          row.forEach(cell -> blocks.all(notes(cell)));
        }
        head = head == null ? made : head;
      }
    }
  }

  private static int filled(List<List<Block>> row) {
    return (int) row.stream().filter(cell -> !cell.isEmpty()).count();
  }

  private static List<Block> notes(List<Block> cell) {
    return cell.stream().filter(b -> b.shape() == Shape.FOOTNOTE).toList();
  }

  /** Whether a row of one cell is the head of the rows below it. */
  private boolean isHead(int i) {
    List<Block> cell = rows.get(i).stream().filter(c -> !c.isEmpty()).findFirst().orElse(List.of());
    return i + 1 < rows.size()
        && filled(rows.get(i + 1)) > 1
        && (i + 2 == rows.size() || filled(rows.get(i + 2)) > 1)
        && !isFrame(rows.get(i + 1))
        && cell.size() == 1
        && BlockList.words(cell.getFirst().text()) < HEAD_WORDS
        && cell.getFirst().text().chars().noneMatch(c -> c == ':' || (c >= '0' && c <= '9'));
  }

  /** Whether a row of several cells stands alone above text of the table's whole width. */
  private boolean isTitle(int i) {
    boolean first = i == 0 || filled(rows.get(i - 1)) == 1;
    boolean last = i + 1 < rows.size() && filled(rows.get(i + 1)) == 1;
    return first && last && filled(rows.get(i)) == 2 && !isHead(i + 1);
  }

  /** Whether a row's cells hold lists, tables, or several paragraphs of text. */
  private static boolean isFrame(List<List<Block>> row) {
    for (List<Block> cell : row) {
      int texts = 0;
      for (Block block : cell) {
        boolean bullet = block.shape() == Shape.ITEM && !block.numbered();
        if (bullet || block.shape() == Shape.ROW) {
          return true;
        }
        boolean note = block.shape() == Shape.FOOTNOTE;
        texts += !note && BlockList.words(block.text()) >= TEXT_WORDS ? 1 : 0;
      }
      if (texts > 1) {
        return true;
      }
    }
    return false;
  }

  private static void told(List<Block> cell, BlockList blocks) {
    for (Block block : cell) {
      if (block.shape() == Shape.TEXT) {
        blocks.all(List.of(asRow(block)));
      } else {
        blocks.all(List.of(block));
      }
    }
  }

  private static Block asRow(Block text) {
    return new Block(
        Shape.ROW,
        text.text(),
        null,
        0,
        List.of(text.text()),
        text.bold(),
        true,
        text.before(),
        text.page());
  }

  /** A service and its grade are the heading of what stands below; a label goes with its text. */
  private static void title(List<List<Block>> row, BlockList blocks) {
    List<String> cells = row.stream().map(BlockTable::text).filter(c -> !c.isBlank()).toList();
    if (cells.getFirst().endsWith(":")) {
      blocks.text(String.join(" ", cells), false, false);
    } else {
      blocks.heading(String.join(": ", cells), null, 0, isBold(row));
    }
  }

  private static Block row(List<List<Block>> row, @Nullable Integer page) {
    List<String> cells = row.stream().map(BlockTable::text).toList();
    Integer first = row.stream().flatMap(List::stream).findFirst().map(Block::page).orElse(page);
    return new Block(
        Shape.ROW,
        String.join(" ", cells).strip(),
        null,
        0,
        cells,
        isBold(row),
        true,
        Block.Gap.BLANK,
        first);
  }

  private static boolean isBold(List<List<Block>> row) {
    return row.stream()
        .flatMap(List::stream)
        .filter(b -> b.shape() != Shape.FOOTNOTE)
        .allMatch(Block::bold);
  }

  private static String text(List<Block> cell) {
    List<String> texts = new ArrayList<>();
    for (Block block : cell) {
      if (block.shape() != Shape.FOOTNOTE) {
        String number = block.numbered() ? block.label() + ". " : "";
        texts.add(number + block.text());
      }
    }
    return String.join(" ", texts);
  }
}
