package org.findings.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyTest {

  /** The four cells and the figures that Dunning (1993) prints for pairs of words. */
  @ParameterizedTest
  @CsvSource({
    "110, 2442,  111, 29114, 270.72",
    " 29,   13,  123, 31612, 263.90",
    " 31,   23,  139, 31584, 256.84",
    " 10,    0,    3, 31764, 167.23",
    " 76,  104, 2476, 29121, 157.21",
  })
  void logLikelihoodIsDunnings(long both, long first, long second, long neither, double printed) {
    Company company =
        new Company(both, both + first, both + second, both + first + second + neither);
    assertThat(company.logLikelihood()).isEqualTo(printed, within(0.005));
  }

  /** The same by entropies, which is another way to write it. */
  @Property
  void logLikelihoodIsTheSameByEntropies(
      @ForAll @LongRange(max = 5_000) long both,
      @ForAll @LongRange(max = 5_000) long first,
      @ForAll @LongRange(max = 5_000) long second,
      @ForAll @LongRange(max = 5_000_000) long neither) {
    long all = both + first + second + neither;
    Company company = new Company(both, both + first, both + second, all);
    double byEntropies =
        2
            * (xLogX(both)
                + xLogX(first)
                + xLogX(second)
                + xLogX(neither)
                + xLogX(all)
                - xLogX(both + first)
                - xLogX(second + neither)
                - xLogX(both + second)
                - xLogX(first + neither));
    assertThat(Math.abs(company.logLikelihood())).isEqualTo(byEntropies, within(0.01));
    if (both > company.expected()) {
      assertThat(company.logLikelihood()).isNotNegative();
    }
    assertThat(company.logDice(both + first)).isFinite();
  }

  private static double xLogX(long count) {
    double x = (double) count;
    return x == 0 ? 0 : x * Math.log(x);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 100, 50, 1000,  5,   0", // as often as everywhere
    "0, 100, 50, 1000,  5, -10.8", // never: 2 * (100 ln(1/0.95) + 50 ln(1/0.9) + 850 ln(850/855))
    "0,   0, 50, 1000,  0,   0",
    "0,   0,  0,    0,  0,   0",
  })
  void whatIsRarerThanExpectedIsNegative(
      long inWindows, long windows, long word, long all, double expected, double likelihood) {
    Company company = new Company(inWindows, windows, word, all);
    assertThat(company.expected()).isEqualTo(expected);
    assertThat(company.logLikelihood()).isEqualTo(likelihood, within(0.05));
  }

  /** What Rychlý (2008) says of it: at most 14; a point more is twice as often. */
  @ParameterizedTest
  @CsvSource({
    "1000, 1000,  1000, 14",
    " 500, 1000,  1000, 13",
    " 250, 1000,  1000, 12",
    "   1,    1, 32767,  0", // once in 16,000 of either, as the mean of both
    "   0,    5,     5,  0",
  })
  void logDiceIsRychlys(long together, long node, long word, double logDice) {
    Company company = new Company(together, 40_000, word, 1_000_000);
    assertThat(company.logDice(node)).isEqualTo(logDice, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"-1, 5, 5, 10", "6, 5, 8, 10", "6, 8, 5, 10", "1, 11, 5, 10", "1, 8, 8, 10"})
  void whatCantBeIsRefused(long inWindows, long windows, long word, long all) {
    assertThatThrownBy(() -> new Company(inWindows, windows, word, all))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
