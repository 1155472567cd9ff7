package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.findings.reader.Block.Shape;

/** Finds headings that nobody declared, by the size and weight of their type. */
final class Looks {
  private static final int LONGEST = 170;

  /** Type this much larger than the text's stands out. */
  private static final float LARGER = 1.12f;

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
      result.add(looks.isHeading(piece) ? looks.heading(piece) : piece);
    }
    return result;
  }

  private Piece heading(Piece piece) {
    return piece.as(Shape.HEADING, null, levels.getOrDefault(style(piece), 0));
  }

  private boolean isHeading(Piece piece) {
    if (piece.shape() != Shape.TEXT) {
      return false;
    }
    int length = 0;
    for (TypeLine line : piece.lines()) {
      length += line.text().length();
    }
    String end = piece.last().text();
    boolean sentence = ".;,".indexOf(end.charAt(end.length() - 1)) >= 0;
    boolean standsOut = piece.isBold() || piece.first().size() > LARGER * bodySize;
    return standsOut
        && !sentence
        && length <= LONGEST
        && piece.first().text().chars().anyMatch(Character::isLetter);
  }

  private static String style(Piece piece) {
    return Math.round(piece.first().size() * 2) + (piece.isBold() ? "b" : "");
  }
}
