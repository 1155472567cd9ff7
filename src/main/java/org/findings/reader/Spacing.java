package org.findings.reader;

/** Mends the spaces of a line of type. */
final class Spacing {
  /** A line with fewer single letters is no letter-spaced one. */
  private static final int LETTERS = 6;

  private Spacing() {}

  /** One blank between words, and none between the letters of a letter-spaced heading. */
  static String closed(String line) {
    return isLetterSpaced(line) ? unspaced(line) : Inline.oneSpace(line);
  }

  /** Single letters with one blank between them: "K e y f i n d i n g s". */
  private static boolean isLetterSpaced(String line) {
    int singles = 0;
    int words = 0;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ' ') {
        if (i > start) {
          words++;
          singles += i - start == 1 ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return singles >= LETTERS && singles >= 0.9 * words;
  }

  private static String unspaced(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ') {
        text.append(line.charAt(i));
      } else if (i + 1 < line.length() && line.charAt(i + 1) == ' ') {
        text.append(' ');
        while (line.charAt(i + 1) == ' ') {
          i++;
        }
      }
    }
    return text.toString();
  }
}
