package org.findings.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page in reading order. Where an empty strip runs down its middle, the page
 * has two columns, and the left one is read first; what crosses the strip parts them.
 */
final class Columns {
  /** The strip is so wide at least, in points. */
  private static final float STRIP = 10;

  /** So many lines stand on both sides of it. */
  private static final int LINES = 5;

  /** Of ten lines, at most one crosses it. */
  private static final float CROSSING = 0.1f;

  /** Parts of a line further apart than this share of their size stand in different columns. */
  private static final float APART = 1.5f;

  private Columns() {}

  static List<TypeLine> lines(List<Glyph> glyphs, float width) {
    List<TypeLine> parts = new ArrayList<>();
    for (List<Glyph> part : parts(glyphs)) {
      parts.addAll(Typeset.lines(part));
    }
    float strip = strip(parts, width);
    if (strip < 0) {
      List<TypeLine> lines = new ArrayList<>(Typeset.paragraph(glyphs));
      lines.sort(Comparator.comparingDouble(TypeLine::y));
      return lines;
    }
    parts.sort(Comparator.comparingDouble(TypeLine::y));
    List<TypeLine> ordered = new ArrayList<>();
    List<TypeLine> right = new ArrayList<>();
    for (TypeLine part : parts) {
      if (part.x() >= strip) {
        right.add(part);
      } else {
        if (part.right() > strip) {
          ordered.addAll(right);
          right.clear();
        }
        ordered.add(part);
      }
    }
    ordered.addAll(right);
    return ordered;
  }

  private static List<List<Glyph>> parts(List<Glyph> glyphs) {
    List<List<Glyph>> parts = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean apart =
          last == null
              || Math.abs(glyph.y() - last.y()) > 0.5f * glyph.size()
              || glyph.x() - last.right() > APART * glyph.size()
              || glyph.x() < last.x() - glyph.size();
      if (apart) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(glyph);
      last = glyph;
    }
    return parts;
  }

  /** Where the strip ends on the right, or -1 where there is none. */
  private static float strip(List<TypeLine> parts, float width) {
    for (float x = 0.3f * width; x < 0.7f * width; x += STRIP / 2) {
      int left = 0;
      int right = 0;
      int crossing = 0;
      for (TypeLine part : parts) {
        if (part.right() <= x) {
          left++;
        } else if (part.x() >= x + STRIP) {
          right++;
        } else {
          crossing++;
        }
      }
      if (left >= LINES && right >= LINES && crossing <= CROSSING * parts.size()) {
        return x + STRIP / 2;
      }
    }
    return -1;
  }
}
