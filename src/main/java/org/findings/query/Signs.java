package org.findings.query;

/**
 * How wildcards travel through the cutting of words. To Unicode's word breaks {@code *} is no part
 * of a word; so a wildcard that was typed as one becomes a letter that no letter here ever holds,
 * and becomes itself again in the word.
 */
final class Signs {
  /** Letters without case, of scripts that meet no other here. */
  static final char ANY = '\u16a0';

  static final char ONE = '\ua66e';

  private Signs() {}

  static boolean has(String word) {
    return word.indexOf(ANY) >= 0 || word.indexOf(ONE) >= 0;
  }

  static String asTyped(String word) {
    return word.replace(ANY, Query.Wildcard.ANY).replace(ONE, Query.Wildcard.ONE);
  }
}
