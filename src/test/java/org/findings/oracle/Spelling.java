package org.findings.oracle;

import java.util.Locale;

/** How a word is written, once what makes no difference is taken away. */
final class Spelling {
  private static final String POSSESSIVE = "'s";

  private Spelling() {}

  /** In lower case, with straight apostrophes; accents stay. */
  static String plain(String word) {
    return word.replaceAll("[\u2018\u2019\u02BC\uFF07]", "'").toLowerCase(Locale.ROOT);
  }

  static boolean isPossessive(String word) {
    return word.length() > POSSESSIVE.length() && word.endsWith(POSSESSIVE);
  }

  /** A word without its 's. */
  static String owner(String word) {
    return isPossessive(word) ? word.substring(0, word.length() - POSSESSIVE.length()) : word;
  }
}
