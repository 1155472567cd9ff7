package org.findings.search;

import org.jspecify.annotations.Nullable;

/**
 * How much commoner something is on the first side than on the second.
 *
 * @param ratioOfLetters of the shares of letters that have it
 * @param ratioOfMatches of the matches in as many words
 * @param difference in how many of a hundred letters have it
 */
public record Differences(Estimate ratioOfLetters, Estimate ratioOfMatches, Estimate difference) {

  /** Null where nothing was asked for. */
  public static @Nullable Differences of(Comparison comparison) {
    Found a = comparison.a().found();
    Found b = comparison.b().found();
    if (a == null || b == null) {
      return null;
    }
    Base ofA = comparison.a().of();
    Base ofB = comparison.b().of();
    int lettersA = a.total().letters();
    int lettersB = b.total().letters();
    return new Differences(
        Rates.ratioOfLetters(lettersA, ofA.letters(), lettersB, ofB.letters()),
        Rates.ratioOfMatches(a.matches(), ofA.words(), b.matches(), ofB.words()),
        Rates.difference(lettersA, ofA.letters(), lettersB, ofB.letters()));
  }
}
