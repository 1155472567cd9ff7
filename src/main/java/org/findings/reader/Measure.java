package org.findings.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The size of a document's text, and how far apart its lines stand. */
final class Measure {
  /** Lines further apart than this share of their size are no paragraph, where nothing is known. */
  private static final float UNKNOWN = 1.75f;

  /** A wider gap than this share of the usual one parts paragraphs. */
  private static final float WIDER = 1.18f;

  /** A gap is usual that is this share of the most frequent one at least. */
  private static final float USUAL = 0.25f;

  /** So many equal gaps say how far apart lines stand. */
  private static final int ENOUGH = 5;

  /** Points in which gaps are counted. */
  private static final float STEP = 0.5f;

  private final Map<Integer, Float> pitches = new HashMap<>();
  private final float bodySize;

  /**
   * @param columns lines below each other
   */
  Measure(List<List<TypeLine>> columns) {
    Map<Integer, TreeMap<Integer, Integer>> gaps = new HashMap<>();
    TreeMap<Integer, Integer> letters = new TreeMap<>();
    for (List<TypeLine> column : columns) {
      for (int i = 0; i < column.size(); i++) {
        TypeLine line = column.get(i);
        letters.merge(size(line), line.text().length(), Integer::sum);
        if (i > 0 && size(column.get(i - 1)) == size(line)) {
          float gap = line.y() - column.get(i - 1).y();
          if (gap > 0.8f * line.size() && gap < 3 * line.size()) {
            gaps.computeIfAbsent(size(line), s -> new TreeMap<>())
                .merge(Math.round(gap / STEP), 1, Integer::sum);
          }
        }
      }
    }
    gaps.forEach(this::pitch);
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
      best = entry.getValue() > letters.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    bodySize = best / 2f;
  }

  private void pitch(int size, SortedMap<Integer, Integer> counts) {
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    for (Map.Entry<Integer, Integer> gap : counts.entrySet()) {
      int around =
          gap.getValue()
              + counts.getOrDefault(gap.getKey() - 1, 0)
              + counts.getOrDefault(gap.getKey() + 1, 0);
      if (gap.getValue() >= USUAL * most && around >= ENOUGH) {
        pitches.put(size, gap.getKey() * STEP);
        return;
      }
    }
  }

  private static int size(TypeLine line) {
    return Math.round(line.size() * 2);
  }

  /** The size of most letters, in points. */
  float bodySize() {
    return bodySize;
  }

  /** Whether a gap between two lines is no wider than within a paragraph. */
  boolean isTight(TypeLine above, TypeLine below) {
    float gap = below.y() - above.y();
    Float pitch = pitches.get(size(below));
    float widest =
        pitch == null ? UNKNOWN * Math.max(above.size(), below.size()) : WIDER * pitch + 0.3f;
    return gap > 0 && gap <= widest;
  }
}
