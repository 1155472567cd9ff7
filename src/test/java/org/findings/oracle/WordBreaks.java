package org.findings.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * Words by the rules of UAX #29, numbered as there. Left out, for want of such text: Hebrew quotes
 * (WB7a to 7c), Katakana (WB13), emoji and flags (WB3c, 15, 16), and scripts without spaces, of
 * which each letter is a word here.
 */
final class WordBreaks {
  private enum Kind {
    LETTER,
    NUMBER,
    MID_LETTER,
    MID_NUMBER,
    MID_BOTH,
    CONNECTOR,
    OTHER
  }

  /** A character with the marks on it, which no rule looks at (WB4). */
  private record Unit(int start, int end, Kind kind) {}

  /** Where a word stands in a text; end exclusive. */
  record Place(int start, int end) {}

  private final List<Unit> units;

  private WordBreaks(String text) {
    units = units(text);
  }

  /** All words that hold a letter or digit. */
  static List<Place> words(String text) {
    return new WordBreaks(text)
        .pieces().stream()
            .filter(
                p ->
                    text.substring(p.start, p.end)
                        .codePoints()
                        .anyMatch(Character::isLetterOrDigit))
            .toList();
  }

  private List<Place> pieces() {
    List<Place> pieces = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= units.size(); i++) {
      if (i == units.size() || !joins(i)) {
        pieces.add(new Place(units.get(first).start, units.get(i - 1).end));
        first = i;
      }
    }
    return pieces;
  }

  /** Whether a unit goes on with the word of the one before it. */
  private boolean joins(int i) {
    Kind before = kind(i - 1);
    Kind here = kind(i);
    if (inWord(before) && inWord(here)) { // WB5, 8, 9, 10, 13a, 13b
      return true;
    }
    return isBetween(i, Kind.MID_LETTER, Kind.LETTER) // WB6
        || isBetween(i - 1, Kind.MID_LETTER, Kind.LETTER) // WB7
        || isBetween(i, Kind.MID_NUMBER, Kind.NUMBER) // WB12
        || isBetween(i - 1, Kind.MID_NUMBER, Kind.NUMBER); // WB11
  }

  private boolean isBetween(int i, Kind mark, Kind sides) {
    return (kind(i) == mark || kind(i) == Kind.MID_BOTH)
        && kind(i - 1) == sides
        && kind(i + 1) == sides;
  }

  private static boolean inWord(Kind kind) {
    return kind == Kind.LETTER || kind == Kind.NUMBER || kind == Kind.CONNECTOR;
  }

  private Kind kind(int i) {
    return i < 0 || i >= units.size() ? Kind.OTHER : units.get(i).kind;
  }

  private static List<Unit> units(String text) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int start = i;
      int first = text.codePointAt(i);
      i += Character.charCount(first);
      while (!isNewline(first) && i < text.length() && isMark(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      units.add(new Unit(start, i, kindOf(first)));
    }
    return units;
  }

  private static boolean isNewline(int c) {
    return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028;
  }

  /** Extend, Format and ZWJ. */
  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          c != 0x200B;
      default -> false;
    };
  }

  private static Kind kindOf(int c) {
    if ("'.\u2018\u2019\u2024\uFE52\uFF07\uFF0E".indexOf(c) >= 0) {
      return Kind.MID_BOTH;
    } else if (":\u00B7\u0387\u055F\u05F4\u2027\uFE13\uFE55\uFF1A".indexOf(c) >= 0) {
      return Kind.MID_LETTER;
    } else if (",;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B"
            .indexOf(c)
        >= 0) {
      return Kind.MID_NUMBER;
    } else if (Character.getType(c) == Character.CONNECTOR_PUNCTUATION || c == 0x202F) {
      return Kind.CONNECTOR;
    } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return Kind.NUMBER;
    }
    boolean letter = Character.isAlphabetic(c) && !Character.isIdeographic(c);
    return letter && Character.UnicodeScript.of(c) != Character.UnicodeScript.HIRAGANA
        ? Kind.LETTER
        : Kind.OTHER;
  }
}
