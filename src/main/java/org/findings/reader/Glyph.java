package org.findings.reader;

/**
 * One sign drawn on a page.
 *
 * @param text usually one character; never empty
 * @param x its left edge, in points from the left edge of the page
 * @param y its baseline, in points from the top of the page
 * @param width in points
 * @param size of its type, in points
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
    boolean upright,
    int content,
    int page) {
  /** Drawn outside all marked content that a structure tree could name. */
  static final int LOOSE = -1;

  /** Drawn as an artifact: what the file declares to be no content. */
  static final int ARTIFACT = -2;

  float right() {
    return x + width;
  }

  boolean isSpace() {
    return text.equals(" ");
  }
}
