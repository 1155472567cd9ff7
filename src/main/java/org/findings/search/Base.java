package org.findings.search;

/**
 * What there is where filters hold, whatever is asked for: what a rate is of.
 *
 * @param letters with at least one such paragraph
 * @param words of the paragraphs
 */
public record Base(int letters, int paragraphs, long words) {
  /**
   * Fewer letters than this are few: of nine letters none of which has it, up to 30 in a hundred of
   * their like may still have it (Wilson, 95 %).
   */
  public static final int FEW = 10;

  public static final Base NONE = new Base(0, 0, 0);

  /** Whether there are letters, but so few that one more or less tells another story. */
  public boolean isSmall() {
    return letters > 0 && letters < FEW;
  }
}
