package org.findings.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page in reading order. Where an empty strip runs down its middle, the page
 * has two columns, and the left one is read first; what crosses the strip parts them. Each column
 * may have columns in turn.
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

  /** A line that fills so much of its column is one of running text. */
  private static final float FILLED = 0.6f;

  /** No column takes a smaller share of what it is a part of. */
  private static final float NARROWEST = 0.18f;

  private static final int DEEPEST = 3;

  /** A run of signs, or a table. */
  private record Part(float x, float right, float y, List<Glyph> glyphs, List<Laid> tables) {}

  private int column;

  private Columns() {}

  static List<Laid> ordered(List<Glyph> glyphs, List<Laid> tables, float width) {
    List<Part> parts = new ArrayList<>();
    for (List<Glyph> run : runs(glyphs)) {
      for (TypeLine line : Typeset.lines(run)) {
        parts.add(new Part(line.x(), line.right(), line.y(), run, List.of()));
      }
    }
    for (Laid table : tables) {
      TypeLine line = table.line();
      parts.add(new Part(line.x(), line.right(), line.y(), List.of(), List.of(table)));
    }
    parts.sort(Comparator.comparingDouble(Part::y));
    return new Columns().ordered(parts, 0, width, DEEPEST);
  }

  private List<Laid> ordered(List<Part> parts, float from, float to, int depth) {
    float strip = depth == 0 ? -1 : strip(parts, from, to);
    if (strip < 0) {
      return column(parts);
    }
    List<Laid> result = new ArrayList<>();
    List<Part> left = new ArrayList<>();
    List<Part> right = new ArrayList<>();
    List<Part> crossing = new ArrayList<>();
    for (Part part : parts) {
      boolean crosses = part.x() < strip && part.right() > strip;
      if (crosses && !(left.isEmpty() && right.isEmpty())) {
        result.addAll(ordered(left, from, strip, depth - 1));
        result.addAll(ordered(right, strip, to, depth - 1));
        left.clear();
        right.clear();
      } else if (!crosses && !crossing.isEmpty()) {
        result.addAll(column(crossing));
        crossing.clear();
      }
      (crosses ? crossing : part.x() >= strip ? right : left).add(part);
    }
    result.addAll(column(crossing));
    result.addAll(ordered(left, from, strip, depth - 1));
    result.addAll(ordered(right, strip, to, depth - 1));
    return result;
  }

  private List<Laid> column(List<Part> parts) {
    column++;
    List<Glyph> glyphs = new ArrayList<>();
    List<Laid> laid = new ArrayList<>();
    for (Part part : parts) {
      glyphs.addAll(part.glyphs());
      laid.addAll(part.tables());
    }
    List<TypeLine> lines = Typeset.column(glyphs);
    for (TypeLine line : lines) {
      laid.add(new Laid(line, null, column));
    }
    laid.sort(Comparator.comparingDouble(l -> l.line().y()));
    return laid;
  }

  private static List<List<Glyph>> runs(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean apart =
          last == null
              || Math.abs(glyph.y() - last.y()) > 0.5f * glyph.size()
              || glyph.x() - last.right() > APART * glyph.size()
              || glyph.x() < last.x() - glyph.size();
      if (apart) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(glyph);
      last = glyph;
    }
    return runs;
  }

  /** Where the strip ends on the right, or -1 where there is none. */
  private static float strip(List<Part> parts, float from, float to) {
    float width = to - from;
    for (float x = from + 0.3f * width; x < from + 0.7f * width; x += STRIP / 2) {
      float strip = x;
      int left = 0;
      int right = 0;
      int crossing = 0;
      for (Part part : parts) {
        if (part.right() <= x) {
          left++;
        } else if (part.x() >= x + STRIP) {
          right++;
        } else {
          crossing++;
        }
      }
      if (left >= LINES
          && right >= LINES
          && crossing <= CROSSING * parts.size()
          && isText(parts.stream().filter(p -> p.right() <= strip).toList(), width)
          && isText(parts.stream().filter(p -> p.x() >= strip + STRIP).toList(), width)) {
        return x + STRIP / 2;
      }
    }
    return -1;
  }

  /** Whether lines fill a column, which names, labels before values, and page numbers don't. */
  private static boolean isText(List<Part> parts, float width) {
    List<Glyph> glyphs = new ArrayList<>();
    parts.forEach(part -> glyphs.addAll(part.glyphs()));
    List<TypeLine> lines = Typeset.column(glyphs);
    float left = Float.MAX_VALUE;
    float right = 0;
    for (TypeLine line : lines) {
      left = Math.min(left, line.x());
      right = Math.max(right, line.right());
    }
    int filled = 0;
    for (TypeLine line : lines) {
      filled += line.right() - line.x() >= FILLED * (right - left) ? 1 : 0;
    }
    return right - left >= NARROWEST * width && 2 * filled >= lines.size();
  }
}
