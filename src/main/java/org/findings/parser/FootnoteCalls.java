package org.findings.parser;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without the calls of footnotes that stood in it, and their numbers.
 *
 * @param text the running text
 * @param numbers in plain digits, in order, each once
 */
record FootnoteCalls(String text, List<String> numbers) {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  static boolean isSuperscript(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }

  static FootnoteCalls of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    List<String> numbers = new ArrayList<>();
    int i = 0;
    while (i < raw.length()) {
      if (!isSuperscript(raw.charAt(i)) || isUnit(raw, i)) {
        text.append(raw.charAt(i++));
        continue;
      }
      StringBuilder digits = new StringBuilder();
      while (i < raw.length() && isSuperscript(raw.charAt(i))) {
        digits.append(SUPERSCRIPTS.indexOf(raw.charAt(i++)));
      }
      if (!numbers.contains(digits.toString())) {
        numbers.add(digits.toString());
      }
    }
    String running = text.toString().replace("  ", " ").strip();
    return new FootnoteCalls(running, List.copyOf(numbers));
  }

  /** Only the calls, as they stand in the text. */
  static String marks(String raw) {
    StringBuilder marks = new StringBuilder();
    for (String number : of(raw).numbers()) {
      marks.append(marks.isEmpty() ? "" : " ");
      number.chars().forEach(digit -> marks.append(SUPERSCRIPTS.charAt(digit - '0')));
    }
    return marks.toString();
  }

  /** Whether the text ends in a call of this footnote. */
  static boolean endsIn(String raw, String number) {
    int start = raw.length();
    while (start > 0 && isSuperscript(raw.charAt(start - 1))) {
      start--;
    }
    return FootnoteCalls.of(raw.substring(start)).numbers().contains(number);
  }

  /** Square metres and the like: 12 m². */
  private static boolean isUnit(String raw, int i) {
    return "²³".indexOf(raw.charAt(i)) >= 0
        && i > 1
        && raw.charAt(i - 1) == 'm'
        && " kc0123456789".indexOf(raw.charAt(i - 2)) >= 0;
  }
}
