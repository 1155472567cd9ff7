package org.findings.reader;

import java.util.List;

/**
 * What is drawn on a page, in the order in which it is drawn.
 *
 * @param number 1-based
 * @param width in points
 * @param height in points
 * @param rules thin straight lines drawn on it
 * @param damaged whether some of its instructions could not be followed
 */
record PdfPage(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    boolean hasPictures,
    boolean damaged) {
  PdfPage {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }

  PdfPage withGlyphs(List<Glyph> others) {
    return new PdfPage(number, width, height, others, rules, hasPictures, damaged);
  }

  /** Whether all there is to see is pictures: a scanned page, or one of photographs. */
  boolean isPicture() {
    return hasPictures && glyphs.stream().allMatch(glyph -> glyph.text().isBlank());
  }
}
