package org.findings.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Joins lines to running text. A hyphen at a line's end is mostly a real one; where the document
 * has the joined word elsewhere, and not the hyphenated one, it was set to break the line.
 */
final class Joining {
  private static final char SOFT = '\u00AD';

  /** Before these, a hyphen stands for the rest of a word: "16- and 17-year-olds". */
  private static final Set<String> SUSPENDING = Set.of("and", "or", "to", "as", "but", "nor");

  private final Supplier<Set<String>> words;

  /**
   * @param words all words of the document in lower case, those with a hyphen whole
   */
  Joining(Supplier<Set<String>> words) {
    this.words = words;
  }

  String text(List<TypeLine> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (i > 0) {
        boundary(text, line, lines.get(i - 1).blankEnd());
      }
      text.append(line);
    }
    return Inline.oneSpace(text.toString().replace(SOFT, '-'));
  }

  private void boundary(StringBuilder text, String next, boolean blankEnd) {
    int end = text.length() - 1;
    char last = text.charAt(end);
    boolean hyphen =
        (last == '-' || last == SOFT)
            && end > 0
            && (isWord(text.charAt(end - 1)) || Character.isDigit(text.charAt(end - 1)));
    if (hyphen && (!blankEnd || Character.isLowerCase(next.charAt(0)))) {
      String word = firstWord(next);
      boolean whole = word.length() == next.length() || next.charAt(word.length()) == ' ';
      if (whole && SUSPENDING.contains(word)) {
        text.append(' ');
      } else if (!blankEnd && isSet(text, next)) {
        text.setLength(end);
      }
      return;
    }
    boolean cutInside =
        !blankEnd
            && (("/–—".indexOf(last) >= 0 && end > 0 && text.charAt(end - 1) != ' ')
                || (isAddress(text) && !Character.isUpperCase(next.charAt(0))));
    if (!cutInside) {
      text.append(' ');
    }
  }

  /** Whether the hyphen at the end only breaks the line. */
  private boolean isSet(CharSequence text, String next) {
    String first = lastWord(text).toLowerCase(Locale.ROOT);
    String second = firstWord(next).toLowerCase(Locale.ROOT);
    int before = text.length() - 2 - first.length();
    if (first.isEmpty() || second.isEmpty() || (before >= 0 && text.charAt(before) == '-')) {
      return false;
    }
    boolean soft = text.charAt(text.length() - 1) == SOFT;
    if (words.get().contains(first + "-" + second)) {
      return false;
    }
    return words.get().contains(first + second) || (soft && !words.get().contains(first));
  }

  /** The word before the hyphen at the end. */
  private static String lastWord(CharSequence text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isAddress(CharSequence text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    String word = text.subSequence(start, text.length()).toString();
    return word.startsWith("http") || word.startsWith("www.") || word.contains("@");
  }

  static boolean isWord(char c) {
    return Character.isLetter(c) || c == '’' || c == '\'';
  }
}
