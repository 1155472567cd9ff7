package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs drawn over themselves, as shadows and makeshift bold type are: one of them is kept. */
final class Overprint {
  /** The same sign within this share of its size is drawn again. */
  private static final float SAME_PLACE = 0.18f;

  /** Points to a side of a cell, in which signs are looked for. */
  private static final int CELL = 6;

  private final List<Glyph> kept;
  private final Map<Long, Integer> seen;

  private Overprint(int size) {
    this.kept = new ArrayList<>(size);
    this.seen = HashMap.newHashMap(size);
  }

  static List<Glyph> removed(List<Glyph> glyphs) {
    Overprint overprint = new Overprint(glyphs.size());
    glyphs.forEach(overprint::add);
    return overprint.kept;
  }

  private void add(Glyph glyph) {
    if (!glyph.isSpace()) {
      Integer before = before(glyph);
      if (before != null) {
        Glyph first = kept.get(before);
        // What is tagged goes before what is not, and what is seen before what is hidden.
        boolean better =
            (first.content() < 0 && glyph.content() >= 0) || (first.hidden() && !glyph.hidden());
        Glyph best = better ? glyph : first;
        kept.set(before, first.hidden() || glyph.hidden() ? best : best.emboldened());
        return;
      }
      seen.put(cell(glyph.x(), glyph.y(), glyph), kept.size());
    }
    kept.add(glyph);
  }

  private @Nullable Integer before(Glyph glyph) {
    float near = SAME_PLACE * glyph.size();
    long here = cell(glyph.x(), glyph.y(), glyph);
    Integer found = same(here, glyph);
    for (int corner = 0; corner < 4 && found == null; corner++) {
      float x = glyph.x() + (corner % 2 == 0 ? -near : near);
      float y = glyph.y() + (corner < 2 ? -near : near);
      long cell = cell(x, y, glyph);
      found = cell == here ? null : same(cell, glyph);
    }
    return found;
  }

  private @Nullable Integer same(long cell, Glyph glyph) {
    Integer index = seen.get(cell);
    if (index == null) {
      return null;
    }
    Glyph other = kept.get(index);
    float near = SAME_PLACE * Math.max(glyph.size(), other.size());
    boolean same =
        other.text().equals(glyph.text())
            && Math.abs(other.x() - glyph.x()) < near
            && Math.abs(other.y() - glyph.y()) < near;
    return same ? index : null;
  }

  private static long cell(float x, float y, Glyph glyph) {
    long column = (long) Math.floor(x / CELL);
    long row = (long) Math.floor(y / CELL);
    return (column * 100_003 + row) * 65_536 + glyph.text().charAt(0);
  }
}
