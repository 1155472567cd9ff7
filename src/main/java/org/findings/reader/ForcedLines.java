package org.findings.reader;

import java.util.ArrayList;
import java.util.List;

/** Parts a paragraph where its author forced lines to end, if that made paragraphs of them. */
final class ForcedLines {
  /** A line so short was not ended because it was full. */
  private static final int SHORT = 60;

  private ForcedLines() {}

  /**
   * @param raw with a line feed where a line was forced to end
   */
  static List<String> parted(String raw) {
    if (raw.indexOf('\n') < 0) {
      return List.of(raw);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String last = "";
    for (String line : raw.split("\n", -1)) {
      String text = line.strip();
      boolean blank = text.isEmpty();
      if (blank || (!last.isEmpty() && parts(last, text))) {
        add(open, parts);
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(text);
      last = text;
    }
    add(open, parts);
    return parts;
  }

  private static void add(StringBuilder open, List<String> parts) {
    if (!open.isEmpty()) {
      parts.add(open.toString());
    }
  }

  private static boolean parts(String above, String below) {
    char end = above.charAt(above.length() - 1);
    boolean begins = !Character.isLowerCase(below.charAt(0)) || Label.bulletIn(below) > 0;
    boolean ended = ".!?:;".indexOf(end) >= 0;
    boolean open = "-–/".indexOf(end) >= 0;
    return begins && !open && (ended || above.length() < SHORT);
  }
}
