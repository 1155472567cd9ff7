package org.findings.query;

/** A word's possessive 's; apostrophes are straight by the time a word is a word. */
public final class Possessive {
  private Possessive() {}

  /** The word without its 's, or itself where it has none. */
  public static String without(String word) {
    return word.length() > 2 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
