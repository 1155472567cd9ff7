package org.findings.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.findings.reader.Block.Shape;

/** Finds the headers, footers and page numbers that nobody declared: they come back on pages. */
final class RunningLines {
  /** On fewer pages a line is none that comes back. */
  private static final int PAGES = 3;

  /** Points by which the same line may stand higher or lower. */
  private static final int SAME_HEIGHT = 6;

  private static final int LONGEST = 150;

  /** Such lines are among the first and last of their page. */
  private static final int OUTER = 4;

  /** They stand in this share of a page, at its top or its foot. */
  private static final float EDGE = 0.3f;

  /** What stands where others run is of their size, but for so many points. */
  private static final float SAME_SIZE = 0.6f;

  /** On more of the pages than this share, no other line stands at the height of a running one. */
  private static final float WITHIN_TEXT = 0.25f;

  private final IdentityHashMap<TypeLine, Float> heights = new IdentityHashMap<>();
  private final Set<TypeLine> running = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<List<TypeLine>> outer = new ArrayList<>();

  private RunningLines() {}

  /**
   * The lines that run through pages.
   *
   * @param lines of each of the pages
   */
  static Set<TypeLine> among(List<List<TypeLine>> lines, List<PdfPage> pages) {
    RunningLines found = new RunningLines();
    for (int i = 0; i < pages.size(); i++) {
      float height = pages.get(i).height();
      lines.get(i).forEach(line -> found.heights.put(line, height));
      found.outer.add(outer(lines.get(i), height));
    }
    found.repeated();
    found.withoutText(lines);
    found.besides();
    return found.running;
  }

  static List<Piece> marked(List<Piece> pieces, List<PdfPage> pages) {
    Map<Integer, List<TypeLine>> lines = new TreeMap<>();
    pages.forEach(page -> lines.put(page.number(), new ArrayList<>()));
    for (Piece piece : pieces) {
      if (piece.shape() != Shape.FURNITURE) {
        for (TypeLine line : piece.lines()) {
          lines.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line);
        }
      }
    }
    Set<TypeLine> running = among(List.copyOf(lines.values()), pages);
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean mayRun = piece.shape() == Shape.TEXT || piece.shape() == Shape.HEADING;
      boolean runs = mayRun && piece.cells().isEmpty() && running.containsAll(piece.lines());
      result.add(runs ? piece.as(Shape.FURNITURE, null, 0) : piece);
    }
    return result;
  }

  private static List<TypeLine> outer(List<TypeLine> page, float height) {
    List<TypeLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(TypeLine::y));
    List<TypeLine> outer = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      TypeLine line = sorted.get(i);
      boolean edge =
          (i < OUTER && line.y() < EDGE * height)
              || (i >= sorted.size() - OUTER && line.y() > (1 - EDGE) * height);
      if (edge && line.text().length() < LONGEST) {
        outer.add(line);
      }
    }
    return outer;
  }

  private void repeated() {
    Map<String, List<TypeLine>> alike = new HashMap<>();
    for (List<TypeLine> page : outer) {
      for (TypeLine line : page) {
        alike.computeIfAbsent(words(line), k -> new ArrayList<>()).add(line);
      }
    }
    for (List<TypeLine> lines : alike.values()) {
      for (TypeLine line : lines) {
        long pages =
            lines.stream()
                .filter(o -> isLevel(line, o))
                .mapToInt(TypeLine::page)
                .distinct()
                .count();
        if (pages >= PAGES) {
          running.add(line);
        }
      }
    }
  }

  /** A heading may come back, too, but it stands where the text of other pages stands. */
  private void withoutText(List<List<TypeLine>> pages) {
    List<Float> tops = new ArrayList<>();
    List<Float> feet = new ArrayList<>();
    for (List<TypeLine> page : pages) {
      List<TypeLine> text = page.stream().filter(line -> !running.contains(line)).toList();
      if (text.isEmpty()) {
        // A page has some text: the outermost lines run, if any do.
        running.removeAll(inner(page));
      } else {
        tops.add((float) text.stream().mapToDouble(TypeLine::y).min().orElse(0));
        feet.add((float) text.stream().mapToDouble(this::fromFoot).min().orElse(0));
      }
    }
    float most = Math.max(1, WITHIN_TEXT * pages.size());
    running.removeIf(
        line ->
            tops.stream().filter(top -> top <= line.y() + 1).count() > most
                && feet.stream().filter(foot -> foot <= fromFoot(line) + 1).count() > most);
  }

  private List<TypeLine> inner(List<TypeLine> page) {
    double top = page.stream().mapToDouble(TypeLine::y).min().orElse(0);
    double foot = page.stream().mapToDouble(this::fromFoot).min().orElse(0);
    return page.stream()
        .filter(line -> line.y() > top + 1 && (fromFoot(line) > foot + 1 || foot > line.y()))
        .toList();
  }

  private double fromFoot(TypeLine line) {
    return height(line) - line.y();
  }

  /** What stands alone at the edge of a page, where other pages have their running lines. */
  private void besides() {
    List<TypeLine> known = List.copyOf(running);
    for (List<TypeLine> page : outer) {
      if (page.isEmpty()) {
        continue;
      }
      for (TypeLine edge : List.of(page.getFirst(), page.getLast())) {
        boolean same =
            !running.contains(edge)
                && known.stream()
                        .filter(k -> isLevel(k, edge) && isAlike(k, edge))
                        .mapToInt(TypeLine::page)
                        .distinct()
                        .count()
                    >= PAGES;
        if (same) {
          running.add(edge);
        }
      }
    }
  }

  private static boolean isAlike(TypeLine a, TypeLine b) {
    return Math.abs(a.size() - b.size()) < SAME_SIZE
        && a.bold() == b.bold()
        && Math.abs(a.y() - b.y()) < 2;
  }

  /** From the top of the page or from its foot, since pages may be of several sizes. */
  private boolean isLevel(TypeLine a, TypeLine b) {
    float fromFoot = a.y() - height(a) - (b.y() - height(b));
    return Math.abs(a.y() - b.y()) < SAME_HEIGHT || Math.abs(fromFoot) < SAME_HEIGHT;
  }

  private float height(TypeLine line) {
    return heights.getOrDefault(line, 0f);
  }

  private static String words(TypeLine line) {
    return line.text().replaceAll("[\\d\\s]+", "");
  }
}
