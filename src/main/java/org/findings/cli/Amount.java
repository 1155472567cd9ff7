package org.findings.cli;

import java.util.List;
import java.util.Locale;

/** So many of something: "1 letter", "1,200 letters". */
final class Amount {
  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");

  private Amount() {}

  static String of(int count, String one, String many) {
    return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
  }

  /** In the unit that a person reads easily. */
  static String bytes(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1000 && unit < UNITS.size() - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(Locale.UK, unit == 0 ? "%.0f %s" : "%.1f %s", size, UNITS.get(unit));
  }

  static String letters(int count) {
    return of(count, "letter", "letters");
  }

  static String paragraphs(int count) {
    return of(count, "paragraph", "paragraphs");
  }
}
