package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.findings.reader.Block.Shape;

/**
 * Finds running headers and footers that the file does not declare: the same words, but for a
 * number, at the same height of several pages.
 */
final class RunningLines {
  private static final int PAGES = 3;

  /** Points by which the same line may stand higher or lower. */
  private static final int SAME_HEIGHT = 6;

  private static final int LONGEST = 150;

  /** Points from the top of a page, and from where on at its foot, in which such lines stand. */
  private static final int TOP = 90;

  private static final int FOOT = 770;

  private RunningLines() {}

  static List<Piece> marked(List<Piece> pieces) {
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (Piece piece : pieces) {
      if (mayRun(piece)) {
        pagesOf.computeIfAbsent(key(piece), k -> new HashSet<>()).add(piece.first().page());
      }
    }
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean runs = mayRun(piece) && pagesOf.getOrDefault(key(piece), Set.of()).size() >= PAGES;
      result.add(runs ? piece.as(Shape.FURNITURE, null, 0) : piece);
    }
    return result;
  }

  private static boolean mayRun(Piece piece) {
    return piece.lines().size() == 1
        && (piece.shape() == Shape.TEXT || piece.shape() == Shape.HEADING)
        && (piece.first().y() < TOP || piece.first().y() > FOOT)
        && piece.first().text().length() < LONGEST;
  }

  private static String key(Piece piece) {
    String words = piece.first().text().replaceAll("[\\d\\s]+", "");
    return words + Math.round(piece.first().y() / SAME_HEIGHT);
  }
}
