package org.findings.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * By what lines are sorted. Lines that are alike in it come with the newest letter first, then as
 * they stand in the letter.
 */
public enum LineOrder {
  /** By the letter's date; letters without one come last, whichever way round. */
  DATE,
  /** By the authority's name; letters without one come last. */
  AUTHORITY,
  /** By the words before the match, the nearest first. */
  LEFT,
  /** By the words behind the match. */
  RIGHT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LineOrder> ofCode(String code) {
    return Arrays.stream(values()).filter(order -> order.code().equals(code)).findFirst();
  }

  /** Whether it looks at words around the match. */
  public boolean isByWords() {
    return this == LEFT || this == RIGHT;
  }
}
