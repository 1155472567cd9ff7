package org.findings.cli;

import java.util.Locale;

/** So many of something: "1 letter", "1,200 letters". */
final class Amount {
  private Amount() {}

  static String of(int count, String one, String many) {
    return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
  }

  static String letters(int count) {
    return of(count, "letter", "letters");
  }

  static String paragraphs(int count) {
    return of(count, "paragraph", "paragraphs");
  }
}
