package org.findings.query;

/** Words joined by hyphens, in any of the dashes that people type for them. */
final class Hyphens {
  private static final String DASHES = "-‐‑‒–—−";

  private Hyphens() {}

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Whether a chunk is nothing but letters and digits with single hyphens among them. */
  static boolean join(String chunk) {
    boolean hyphenAllowed = false;
    for (int i = 0; i < chunk.length(); i++) {
      if (Character.isLetterOrDigit(chunk.charAt(i))) {
        hyphenAllowed = true;
      } else if (isDash(chunk.charAt(i)) && hyphenAllowed && i + 1 < chunk.length()) {
        hyphenAllowed = false;
      } else {
        return false;
      }
    }
    return true;
  }
}
