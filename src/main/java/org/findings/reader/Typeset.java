package org.findings.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers signs, in the order in which they are to be read, into lines. */
final class Typeset {
  /** Signs on one line stand no higher or lower than this share of their size. */
  private static final float SAME_LINE = 0.55f;

  /** Parts of one line that were drawn apart stand at the same height but for so much. */
  private static final float ALIGNED = 0.25f;

  /** How many runs of signs may be drawn before another part of the same line. */
  private static final int REACH = 3;

  /** A bullet, or the call of a footnote, has fewer signs. */
  private static final int MARK = 5;

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

  /**
   * The lines of a part of a page, from top to bottom: what stands on one line is read from left to
   * right, however far apart its parts are drawn.
   */
  static List<TypeLine> column(List<Glyph> glyphs) {
    List<List<Glyph>> runs = runs(glyphs);
    runs.removeIf(run -> run.stream().allMatch(Glyph::isSpace));
    runs.sort(Comparator.comparingDouble(Typeset::baseline));
    List<List<Glyph>> lines = new ArrayList<>();
    for (List<Glyph> run : runs) {
      List<Glyph> line = lineOf(run, lines);
      if (line == null) {
        lines.add(new ArrayList<>(run));
      } else {
        line.addAll(run);
        line.sort(Comparator.comparingDouble(Glyph::x));
      }
    }
    List<TypeLine> result = visible(lines);
    result.sort(Comparator.comparingDouble(TypeLine::y));
    return result;
  }

  private static @Nullable List<Glyph> lineOf(List<Glyph> run, List<List<Glyph>> lines) {
    float y = baseline(run);
    float size = size(run);
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - REACH); i--) {
      List<Glyph> line = lines.get(i);
      float apart = Math.abs(baseline(line) - y);
      float larger = Math.max(size, size(line));
      float smaller = Math.min(size, size(line));
      boolean raised = run.size() < MARK || line.size() < MARK;
      boolean beside =
          run.getFirst().x() >= line.getLast().right() - 0.5f * larger
              || run.getLast().right() <= line.getFirst().x() + 0.5f * larger
              || line.stream().noneMatch(g -> overlaps(g, run));
      if (beside && (apart < ALIGNED * smaller || (raised && apart < SAME_LINE * larger))) {
        return line;
      }
    }
    return null;
  }

  private static boolean overlaps(Glyph glyph, List<Glyph> run) {
    return !glyph.isSpace()
        && glyph.x() < run.getLast().right() - 1
        && glyph.right() > run.getFirst().x() + 1;
  }

  private static float baseline(List<Glyph> run) {
    Glyph largest = run.getFirst();
    for (Glyph glyph : run) {
      largest = glyph.size() > largest.size() + 0.5f && !glyph.isSpace() ? glyph : largest;
    }
    return largest.y();
  }

  private static float size(List<Glyph> run) {
    float size = 0;
    for (Glyph glyph : run) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  private static List<TypeLine> visible(List<List<Glyph>> runs) {
    List<TypeLine> lines = new ArrayList<>();
    for (List<Glyph> run : runs) {
      for (Glyph glyph : run) {
        if (!glyph.isSpace()) {
          lines.add(TypeLine.of(run));
          break;
        }
      }
    }
    return lines;
  }

  /** What was drawn one after the other on one line. */
  static List<List<Glyph>> runs(List<Glyph> glyphs) {
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
