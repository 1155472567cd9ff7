package org.findings.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.findings.reader.Block.Shape;

/** Finds headings that nobody declared, by the size and weight of their type. */
final class Looks {
  /** Points by which the type of peers may differ. */
  private static final float SAME_SIZE = 1.4f;

  private static final int LONGEST = 170;

  /** Type this much larger than the text's stands out. */
  private static final float LARGER = 1.12f;

  /** A short line needs less. */
  private static final float A_LITTLE_LARGER = 1.03f;

  private static final int SHORT = 70;

  private final float bodySize;
  private final Map<String, Integer> levels = new HashMap<>();

  private Looks(List<Piece> pieces) {
    TreeMap<Integer, Integer> letters = new TreeMap<>();
    for (Piece piece : pieces) {
      for (TypeLine line : piece.lines()) {
        letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
      }
      if (piece.shape() == Shape.HEADING) {
        levels.putIfAbsent(style(piece), piece.level());
      }
    }
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
      best = entry.getValue() > letters.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    bodySize = best / 2f;
  }

  static List<Piece> headed(List<Piece> pieces) {
    Looks looks = new Looks(pieces);
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece told = looks.isText(piece) ? piece.as(Shape.TEXT, null, 0) : piece;
      add(looks.isHeading(told) ? looks.heading(told) : told, result);
    }
    boolean tagged = result.stream().anyMatch(p -> p.shape() == Shape.HEADING && p.tagged());
    return tagged ? looks.ranked(result) : levelled(result);
  }

  /**
   * Where there are no tags, larger type stands above smaller, and bold above plain. Tags without
   * levels are better followed without them: their authors set peers in different sizes.
   */
  private static List<Piece> levelled(List<Piece> pieces) {
    List<String> styles =
        pieces.stream()
            .filter(piece -> piece.shape() == Shape.HEADING && piece.cells().isEmpty())
            .sorted(Comparator.comparing(Looks::rank).reversed())
            .map(Looks::style)
            .distinct()
            .toList();
    return pieces.stream()
        .map(
            piece ->
                piece.shape() == Shape.HEADING && piece.cells().isEmpty()
                    ? piece.as(Shape.HEADING, null, 1 + styles.indexOf(style(piece)))
                    : piece)
        .toList();
  }

  /**
   * Among headings of one tagged level, larger type stands above smaller, where a contents list
   * shows that the document has an order to keep; plain ones without a level stand below all.
   */
  private List<Piece> ranked(List<Piece> pieces) {
    boolean listed = pieces.stream().anyMatch(p -> p.shape() == Shape.ROW && p.level() > 0);
    List<Piece> headings =
        pieces.stream().filter(p -> p.shape() == Shape.HEADING && p.level() > 0).toList();
    if (!listed || headings.isEmpty()) {
      return pieces;
    }
    SortedMap<Integer, SortedSet<Float>> sizes = new TreeMap<>();
    for (Piece heading : headings) {
      sizes
          .computeIfAbsent(heading.level(), level -> new TreeSet<>(Comparator.reverseOrder()))
          .add(heading.first().size());
    }
    Map<Integer, Map<Float, Integer>> ranks = new HashMap<>();
    int rank = 0;
    for (Map.Entry<Integer, SortedSet<Float>> level : sizes.entrySet()) {
      float above = Float.MAX_VALUE;
      for (float size : level.getValue()) {
        rank += above - size > SAME_SIZE ? 1 : 0;
        above = above - size > SAME_SIZE ? size : above;
        ranks.computeIfAbsent(level.getKey(), l -> new HashMap<>()).put(size, rank);
      }
    }
    int below = rank + 1;
    return pieces.stream().map(piece -> ranked(piece, ranks, below)).toList();
  }

  private Piece ranked(Piece piece, Map<Integer, Map<Float, Integer>> ranks, int below) {
    if (piece.shape() != Shape.HEADING || !piece.cells().isEmpty()) {
      return piece;
    }
    if (piece.level() == 0) {
      boolean small = !piece.isBold() && piece.first().size() < bodySize * 1.15f;
      return small ? piece.as(Shape.HEADING, null, below) : piece;
    }
    Map<Float, Integer> sizes = ranks.getOrDefault(piece.level(), Map.of());
    return piece.as(Shape.HEADING, null, sizes.getOrDefault(piece.first().size(), below));
  }

  private static Float rank(Piece piece) {
    return Math.round(piece.first().size() * 2) + (piece.isBold() ? 0.5f : 0);
  }

  /** A heading in two lines is one where only both together make it. */
  private static void add(Piece piece, List<Piece> result) {
    Piece before = result.isEmpty() ? null : result.getLast();
    boolean goesOn =
        before != null
            && piece.shape() == Shape.HEADING
            && before.shape() == Shape.HEADING
            && before.cells().isEmpty()
            && Character.isLowerCase(piece.first().text().charAt(0))
            && !piece.first().text().equals("and")
            && style(piece).equals(style(before))
            && piece.first().page() == before.last().page()
            && piece.first().y() - before.last().y() < 2.2f * piece.first().size();
    if (goesOn && before != null) {
      result.set(result.size() - 1, before.and(piece));
    } else {
      result.add(piece);
    }
  }

  /** A sentence in the type of the text that is declared a heading is none. */
  private boolean isText(Piece piece) {
    String end = piece.last().text();
    return piece.shape() == Shape.HEADING
        && piece.cells().isEmpty()
        && !piece.isBold()
        && piece.first().size() <= A_LITTLE_LARGER * bodySize
        && (end.endsWith(".") || piece.lines().size() > 2);
  }

  private Piece heading(Piece piece) {
    return piece.as(Shape.HEADING, null, levels.getOrDefault(style(piece), 0));
  }

  private boolean isHeading(Piece piece) {
    if (piece.shape() != Shape.TEXT || !piece.cells().isEmpty()) {
      return false;
    }
    int length = 0;
    for (TypeLine line : piece.lines()) {
      length += line.text().length();
    }
    String end = piece.last().text();
    boolean sentence = ".;,".indexOf(end.charAt(end.length() - 1)) >= 0;
    boolean line = piece.lines().size() == 1 && length <= SHORT;
    boolean standsOut =
        piece.isBold()
            || piece.first().size() > LARGER * bodySize
            || (line && piece.first().size() > A_LITTLE_LARGER * bodySize);
    return standsOut
        && !sentence
        && length <= LONGEST
        && piece.first().text().chars().anyMatch(Character::isLetter);
  }

  private static String style(Piece piece) {
    return Math.round(piece.first().size() * 2) + (piece.isBold() ? "b" : "");
  }
}
