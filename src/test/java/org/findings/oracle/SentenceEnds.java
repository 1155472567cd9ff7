package org.findings.oracle;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where sentences end: at {@code . ! ? …}, and the quotes, brackets and footnote marks that close
 * after it, before white space and a word that begins with a capital letter or a digit; but not at
 * the stop of an abbreviation or of an initial.
 */
final class SentenceEnds {
  private static final String FOOTNOTE_MARKS =
      "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "st", "rev", "cllr", "cf", "vs");

  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "s", "p", "para", "fig", "vol", "reg");

  private SentenceEnds() {}

  /**
   * Whether a sentence ends between two neighbouring words.
   *
   * @param word as printed
   * @param gap what stands between them
   * @param next as printed
   */
  static boolean between(String word, String gap, String next) {
    @Nullable String stops = stops(gap);
    if (stops == null) {
      return false;
    }
    int first = next.codePointAt(0);
    boolean digit = Character.isDigit(first);
    if (!digit && !Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return false;
    }
    return !(stops.equals(".") && gap.startsWith(".") && isShort(word, digit));
  }

  /** The stops that white space follows, but for what closes; null where there are none. */
  private static @Nullable String stops(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      int end = i;
      while (end < gap.length() && ".!?\u2026".indexOf(gap.charAt(end)) >= 0) {
        end++;
      }
      int after = end;
      while (after < gap.length() && isClosing(gap.charAt(after))) {
        after++;
      }
      if (end > i && after < gap.length() && isSpace(gap.charAt(after))) {
        return gap.substring(i, end);
      }
    }
    return null;
  }

  private static boolean isShort(String word, boolean beforeNumber) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean initial =
        word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    return initial
        || ABBREVIATIONS.contains(lower)
        || (beforeNumber && BEFORE_NUMBERS.contains(lower));
  }

  private static boolean isClosing(char c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default -> c == '"' || c == '\'' || FOOTNOTE_MARKS.indexOf(c) >= 0;
    };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
