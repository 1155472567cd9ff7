package org.findings.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers signs, in the order in which they are to be read, into lines. */
final class Typeset {
  /** Signs on one line stand no higher or lower than this share of their size. */
  private static final float SAME_LINE = 0.55f;

  /** Parts of one line that were drawn apart stand at the same height but for so much. */
  private static final float ALIGNED = 0.25f;

  /** How many runs of signs may be drawn before another part of the same line. */
  private static final int REACH = 3;

  private Typeset() {}

  /** Lines without a visible sign are left out. */
  static List<TypeLine> lines(List<Glyph> glyphs) {
    return visible(runs(glyphs));
  }

  /**
   * The lines of one paragraph: what stands on one line is read from left to right, whatever order
   * its parts are drawn or tagged in.
   */
  static List<TypeLine> paragraph(List<Glyph> glyphs) {
    List<List<Glyph>> runs = runs(glyphs);
    for (int i = 1; i < runs.size(); i++) {
      for (int before = i - 1; before >= Math.max(0, i - REACH); before--) {
        if (areOneLine(runs.get(before), runs.get(i))) {
          runs.get(before).addAll(runs.get(i));
          runs.get(before).sort(Comparator.comparingDouble(Glyph::x));
          runs.remove(i--);
          break;
        }
      }
    }
    return visible(runs);
  }

  private static List<TypeLine> visible(List<List<Glyph>> runs) {
    List<TypeLine> lines = new ArrayList<>();
    for (List<Glyph> run : runs) {
      if (run.stream().anyMatch(g -> !g.isSpace())) {
        lines.add(TypeLine.of(run));
      }
    }
    return lines;
  }

  private static List<List<Glyph>> runs(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    Glyph last = null;
    float size = 0;
    for (Glyph glyph : glyphs) {
      if (last != null && !sameLine(last, glyph, size)) {
        runs.add(open);
        open = new ArrayList<>();
        size = 0;
      }
      open.add(glyph);
      size = Math.max(size, glyph.size());
      last = glyph;
    }
    if (!open.isEmpty()) {
      runs.add(open);
    }
    return runs;
  }

  private static boolean areOneLine(List<Glyph> a, List<Glyph> b) {
    Glyph first = a.getFirst();
    Glyph second = b.getFirst();
    float height = Math.max(first.size(), second.size());
    return first.page() == second.page() && Math.abs(first.y() - second.y()) < ALIGNED * height;
  }

  private static boolean sameLine(Glyph last, Glyph next, float size) {
    float height = Math.max(size, next.size());
    return last.page() == next.page()
        && Math.abs(last.y() - next.y()) < SAME_LINE * height
        && next.x() > last.x() - height;
  }
}
