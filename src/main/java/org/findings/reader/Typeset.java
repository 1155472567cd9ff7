package org.findings.reader;

import java.util.ArrayList;
import java.util.List;

/** Gathers signs, in the order in which they are to be read, into lines. */
final class Typeset {
  /** Signs on one line stand no higher or lower than this share of their size. */
  private static final float SAME_LINE = 0.55f;

  private Typeset() {}

  /** Lines without a visible sign are left out. */
  static List<TypeLine> lines(List<Glyph> glyphs) {
    List<TypeLine> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    Glyph last = null;
    float size = 0;
    for (Glyph glyph : glyphs) {
      if (last != null && !sameLine(last, glyph, size)) {
        close(open, lines);
        size = 0;
      }
      open.add(glyph);
      size = Math.max(size, glyph.size());
      last = glyph;
    }
    close(open, lines);
    return lines;
  }

  private static boolean sameLine(Glyph last, Glyph next, float size) {
    float height = Math.max(size, next.size());
    return last.page() == next.page()
        && Math.abs(last.y() - next.y()) < SAME_LINE * height
        && next.x() > last.x() - height;
  }

  private static void close(List<Glyph> open, List<TypeLine> lines) {
    boolean visible = false;
    for (Glyph glyph : open) {
      visible |= !glyph.isSpace();
    }
    if (visible) {
      lines.add(TypeLine.of(open));
    }
    open.clear();
  }
}
