package org.findings.api;

/** Text for formats in which the end of a line means something. */
final class OneLine {
  private OneLine() {}

  /** The text with a blank for each run of control characters and ends of lines. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean broken = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        broken = true;
      } else {
        line.append(broken ? " " : "").append(c);
        broken = false;
      }
    }
    return line.toString().strip();
  }

  private static boolean isBreak(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}
