package org.findings.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of text that stands together on the page: what a reader of files can say without knowing
 * what a letter is.
 *
 * <p>A format with structure (tagged PDF, HTML) states facts, and its blocks are {@code firm};
 * plain text has only looks, its blocks are guesses that the parser may overrule: a piece of text
 * may turn out to be a heading, or the rest of a paragraph that a page break cut.
 *
 * @param text clean: one space between words, no mark-up; calls of footnotes stand in it as
 *     superscript digits
 * @param label of an item: its number as printed without a full stop, or its bullet; of a footnote:
 *     its number in plain digits; else null
 * @param level of a heading, 1 the outermost, 0 unknown; of an item, its depth, 1 the outermost
 * @param cells of a row, else empty
 * @param bold whether all of it is set in bold
 * @param firm whether the file's format says what the block is
 * @param before what separates it from the block before
 * @param page 1-based, null where the format has none
 */
public record Block(
    Shape shape,
    String text,
    @Nullable String label,
    int level,
    List<String> cells,
    boolean bold,
    boolean firm,
    Gap before,
    @Nullable Integer page) {

  /** What a block looks like. */
  public enum Shape {
    HEADING,
    TEXT,
    ITEM,
    ROW,
    FOOTNOTE,
    /** A line drawn across the page; it has no text. */
    RULE,
    /** What its format declares to be no content: running headers, page numbers. */
    FURNITURE
  }

  /** The space between two blocks. */
  public enum Gap {
    /** None: the next line. */
    LINE,
    BLANK,
    /** More than is usual in this place of this document: perhaps a page break. */
    WIDE,
    PAGE;

    /** Whether a page break may have cut what stands on both sides. */
    public boolean mayBePage() {
      return this == WIDE || this == PAGE;
    }
  }

  public Block {
    cells = List.copyOf(cells);
    if (text.isBlank() && shape != Shape.RULE && shape != Shape.ROW) {
      throw new IllegalArgumentException("a block of shape " + shape + " without text");
    }
    if (shape == Shape.FOOTNOTE && label == null) {
      throw new IllegalArgumentException("a footnote without a number: " + text);
    }
  }

  /** The same block with other words. */
  public Block withText(String newText) {
    return new Block(shape, newText, label, level, cells, bold, firm, before, page);
  }

  /** The same block on a page. */
  Block onPage(int newPage) {
    return new Block(shape, text, label, level, cells, bold, firm, before, newPage);
  }

  /** Whether this is an item that carries a number or a letter, not a bullet. */
  public boolean numbered() {
    return shape == Shape.ITEM && label != null && Character.isLetterOrDigit(label.charAt(0));
  }
}
