package org.findings.reader;

import java.util.Locale;

/** Numbers as lists print them. */
final class Numerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Numerals() {}

  static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** a to z, then as word processors go on: aa, bb, cc. */
  static String letters(int number) {
    if (number < 1 || number > 26 * 20) {
      return String.valueOf(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
  }

  /** a to z, then as browsers go on: aa, ab, ac. */
  static String counted(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('a' + (left - 1) % 26));
    }
    return letters.toString();
  }

  static String upper(String numeral) {
    return numeral.toUpperCase(Locale.ROOT);
  }
}
