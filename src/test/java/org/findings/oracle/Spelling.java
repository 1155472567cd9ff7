package org.findings.oracle;

import java.util.List;
import java.util.Locale;

/** How a word is written, once what makes no difference is taken away. */
final class Spelling {
  private static final List<Character> APOSTROPHES =
      List.of('\u2018', '\u2019', '\u02BC', '\uFF07');

  private static final String POSSESSIVE = "'s";

  private Spelling() {}

  /** In lower case, with straight apostrophes; accents stay. */
  static String plain(String word) {
    String straight = word;
    for (char apostrophe : APOSTROPHES) {
      straight = straight.replace(apostrophe, '\'');
    }
    return straight.toLowerCase(Locale.ROOT);
  }

  static boolean isPossessive(String word) {
    return word.length() > POSSESSIVE.length() && word.endsWith(POSSESSIVE);
  }

  /** A word without its 's. */
  static String owner(String word) {
    return isPossessive(word) ? word.substring(0, word.length() - POSSESSIVE.length()) : word;
  }
}
