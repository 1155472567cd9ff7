package org.findings.reader;

import org.jspecify.annotations.Nullable;

/** Counts the pages of a Word document, as it was last shown, and knows the size of its type. */
final class WordPages {
  /** Type this much larger than the text's stands out. */
  private static final float LARGER = 1.12f;

  private final boolean known;
  private final int bodySize;
  private int page = 1;
  private boolean atTop = true;

  /**
   * @param known whether the file says where pages broke
   * @param bodySize of most of its type, in half points
   */
  WordPages(boolean known, int bodySize) {
    this.known = known;
    this.bodySize = bodySize;
  }

  /** The author wants a new page here. */
  void broken() {
    page++;
    atTop = true;
  }

  /** Here a page began when the document was last shown; a wanted break is told twice. */
  void rendered() {
    if (!atTop) {
      page++;
    }
    atTop = true;
  }

  void text() {
    atTop = false;
  }

  @Nullable Integer current() {
    return known ? page : null;
  }

  boolean isLarge(int size) {
    return bodySize > 0 && size > LARGER * bodySize;
  }
}
