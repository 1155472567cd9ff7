package org.findings.search;

/**
 * How far a word keeps company with what matched, as a table of two by two over the words of the
 * base: in the windows around matches or not, this word or another.
 *
 * @param inWindows how often the word stands in the windows
 * @param windows words in the windows
 * @param word how often the word stands in the base
 * @param all words of the base
 */
public record Company(long inWindows, long windows, long word, long all) {
  /** Puts logDice of a pair that is always together at 14. */
  private static final double MOST_DICE = 14;

  public Company {
    if (inWindows < 0
        || inWindows > Math.min(windows, word)
        || Math.max(windows, word) > all
        || windows - inWindows > all - word) {
      throw new IllegalArgumentException(
          inWindows + " in " + windows + ", " + word + " in " + all + " can't be");
    }
  }

  /** How often it would stand in the windows if it stood everywhere alike. */
  public double expected() {
    return all == 0 ? 0 : (double) windows * word / all;
  }

  /**
   * The log-likelihood of Dunning (1993) over all four cells. Negative where the word stands in the
   * windows less often than expected.
   */
  public double logLikelihood() {
    long elsewhere = word - inWindows;
    long otherInWindows = windows - inWindows;
    double sum =
        cell(inWindows, windows, word)
            + cell(otherInWindows, windows, all - word)
            + cell(elsewhere, all - windows, word)
            + cell(all - windows - elsewhere, all - windows, all - word);
    // Rounding alone may take what is independent below zero.
    double size = Math.max(0, 2 * sum);
    return inWindows < expected() ? -size : size;
  }

  private double cell(long observed, long row, long column) {
    return observed == 0 ? 0 : observed * Math.log(observed / ((double) row * column / all));
  }

  /**
   * Rychlý's logDice (2008), which doesn't depend on the size of the base: 14 less how many times
   * the two must be halved to be as seldom together as they are.
   *
   * @param matches how often the node stands there
   * @return 0 where they never are together
   */
  public double logDice(long matches) {
    return inWindows == 0
        ? 0
        : MOST_DICE + Math.log(2.0 * inWindows / (matches + word)) / Math.log(2);
  }
}
