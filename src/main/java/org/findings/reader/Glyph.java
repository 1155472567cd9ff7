package org.findings.reader;

/**
 * One sign drawn on a page.
 *
 * @param text usually one character; never empty
 * @param x its left edge, in points from the left edge of the page
 * @param y its baseline, in points from the top of the page
 * @param width in points
 * @param size of its type, in points
 * @param hidden whether it is there to be found and copied, not to be seen
 * @param turns quarters by which it is turned against the clock; 0 for what runs to the right
 * @param content the marked content it is drawn in, or {@link #LOOSE} or {@link #ARTIFACT}
 * @param page 1-based
 */
record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    boolean bold,
    boolean hidden,
    int turns,
    int content,
    int page) {
  /** Drawn outside all marked content that a structure tree could name. */
  static final int LOOSE = -1;

  /** Drawn as an artifact: what the file declares to be no content. */
  static final int ARTIFACT = -2;

  float right() {
    return x + width;
  }

  /** The same sign, drawn outside all marked content. */
  Glyph loose() {
    return new Glyph(text, x, y, width, size, bold, hidden, turns, LOOSE, page);
  }

  Glyph emboldened() {
    return new Glyph(text, x, y, width, size, true, hidden, turns, content, page);
  }

  boolean isSpace() {
    return text.equals(" ");
  }
}
