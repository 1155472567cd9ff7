package org.findings.search;

import org.jspecify.annotations.Nullable;

/**
 * Rates, and from where to where they may well lie: intervals of 95 %. What is not defined is null,
 * never a number that stands for none. {@code src/docs/trends.md} names the formulas.
 */
public final class Rates {
  /** Of the normal distribution, 95 % lie within so many standard deviations. */
  private static final double Z = 1.959963984540054;

  private static final double LETTERS = 100;
  private static final double WORDS = 10_000;

  private Rates() {}

  /** How many of a hundred letters. */
  public static @Nullable Double per100Letters(int letters, int of) {
    return of == 0 ? null : LETTERS * letters / of;
  }

  /** How many matches in ten thousand words. */
  public static @Nullable Double per10000Words(long matches, long of) {
    return of == 0 ? null : WORDS * matches / of;
  }

  /** Wilson's interval of a rate, per hundred letters. */
  public static @Nullable Interval interval(int letters, int of) {
    if (of == 0) {
      return null;
    }
    Interval share = wilson(letters, of);
    return new Interval(LETTERS * share.low(), LETTERS * share.high());
  }

  /** Wilson's interval of a share, without correction for continuity. */
  static Interval wilson(int part, int of) {
    double share = (double) part / of;
    double square = Z * Z / of;
    double centre = (share + square / 2) / (1 + square);
    double reach = Z * Math.sqrt(share * (1 - share) / of + square / of / 4) / (1 + square);
    // At the ends it touches them, which rounding may miss.
    double low = part == 0 ? 0 : centre - reach;
    double high = part == of ? 1 : centre + reach;
    return new Interval(low, high);
  }

  /** How many times as many of the letters of one side as of the other's: Katz's log interval. */
  public static Estimate ratioOfLetters(int letters, int of, int otherLetters, int ofOther) {
    if (of == 0 || ofOther == 0) {
      return Estimate.NONE;
    }
    double error = 1.0 / letters - 1.0 / of + 1.0 / otherLetters - 1.0 / ofOther;
    return ratio(letters, of, otherLetters, ofOther, error);
  }

  /** How many times as many matches in as many words: both counts as Poisson's. */
  public static Estimate ratioOfMatches(long matches, long of, long otherMatches, long ofOther) {
    if (of == 0 || ofOther == 0) {
      return Estimate.NONE;
    }
    double error = 1.0 / matches + 1.0 / otherMatches;
    return ratio((double) matches, (double) of, (double) otherMatches, (double) ofOther, error);
  }

  /**
   * @param error the variance of the ratio's logarithm
   */
  private static Estimate ratio(
      double part, double of, double other, double ofOther, double error) {
    if (other == 0) {
      return Estimate.NONE;
    }
    double ratio = part / of / (other / ofOther);
    // Where all letters of both sides have it, the formula gives no width, which is no certainty.
    if (part == 0 || error <= 0) {
      return new Estimate(ratio, null);
    }
    double factor = Math.exp(Z * Math.sqrt(error));
    return new Estimate(ratio, new Interval(ratio / factor, ratio * factor));
  }

  /** How many more of a hundred letters: Newcombe's interval, from the Wilson intervals of both. */
  public static Estimate difference(int letters, int of, int otherLetters, int ofOther) {
    if (of == 0 || ofOther == 0) {
      return Estimate.NONE;
    }
    double share = (double) letters / of;
    double other = (double) otherLetters / ofOther;
    Interval own = wilson(letters, of);
    Interval others = wilson(otherLetters, ofOther);
    double below = Math.hypot(share - own.low(), others.high() - other);
    double above = Math.hypot(own.high() - share, other - others.low());
    return new Estimate(
        LETTERS * (share - other),
        new Interval(LETTERS * (share - other - below), LETTERS * (share - other + above)));
  }
}
