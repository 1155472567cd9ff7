package org.findings.stance;

/** What the letters of a word, and the signs before it, tell of it. */
final class Shape {
  /** Ends in -ly, as adverbs of manner do. */
  static final int LY = 1;

  static final int ED = 1 << 1;
  static final int ING = 1 << 2;

  /** Ends in -s, as nouns in the plural do. */
  static final int S = 1 << 3;

  static final int ADJECTIVE = 1 << 4;

  /** Before it there is a comma, a sign that parts what it stands in, or a hyphen alone. */
  static final int COMMA = 1 << 5;

  static final int BREAK = 1 << 6;
  static final int HYPHEN = 1 << 7;

  /** Has an apostrophe at its end, before an -s or behind it. */
  static final int OWNER = 1 << 8;

  private static final int SHORTEST = 5;

  private Shape() {}

  static int ofWord(String text, int start, int end) {
    if (end - start < SHORTEST) {
      return 0;
    }
    char beforeLast = text.charAt(end - 2);
    return switch (text.charAt(end - 1)) {
      case 'y' -> beforeLast == 'l' ? LY : 0;
      case 'd' -> beforeLast == 'e' ? ED | ADJECTIVE : 0;
      case 'g' -> text.startsWith("ing", end - 3) ? ING : 0;
      case 's' -> text.startsWith("ous", end - 3) ? ADJECTIVE : beforeLast == 's' ? 0 : S;
      case 'e' -> text.startsWith("ive", end - 3) ? ADJECTIVE : 0;
      case 'c' -> beforeLast == 'i' ? ADJECTIVE : 0;
      case 'l' -> beforeLast == 'a' ? ADJECTIVE : 0;
      default -> 0;
    };
  }

  static boolean isOwner(String text, int start, int end) {
    return text.charAt(end - 1) == 's'
        && ((end < text.length() && isApostrophe(text.charAt(end)))
            || (end - start > 2 && isApostrophe(text.charAt(end - 2))));
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  /** Of the signs between the end of a word and the start of the next. */
  static int ofSigns(String text, int end, int start) {
    int sign = 0;
    for (int i = end; i < start; i++) {
      switch (text.charAt(i)) {
        case ' ', '\u00a0', '\'', '‘', '’', '/', '&' -> {}
        case ',' -> sign = COMMA;
        case '-', '‐', '‑' -> {
          return start - end == 1 ? HYPHEN : BREAK;
        }
        default -> {
          return BREAK;
        }
      }
    }
    return sign;
  }
}
