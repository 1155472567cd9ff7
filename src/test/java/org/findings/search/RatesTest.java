package org.findings.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published worked examples, and what has no figure. */
class RatesTest {
  private static final Offset<Double> PRINTED = within(0.00006);

  /** Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilson(int part, int of, double low, double high) {
    Interval interval = Rates.wilson(part, of);
    assertThat(interval.low()).isCloseTo(low, PRINTED);
    assertThat(interval.high()).isCloseTo(high, PRINTED);
  }

  @Test
  void theEndsOfTheScaleAreReachedAndNeverPassed() {
    assertThat(Rates.wilson(0, 7).low()).isZero();
    assertThat(Rates.wilson(7, 7).high()).isEqualTo(1);
    assertThat(Rates.interval(0, 0)).isNull();
    for (int of = 1; of < 300; of++) {
      for (int part = 0; part <= of; part++) {
        Interval interval = Objects.requireNonNull(Rates.interval(part, of));
        double rate = Objects.requireNonNull(Rates.per100Letters(part, of));
        assertThat(interval.low()).isBetween(0.0, rate);
        assertThat(interval.high()).isBetween(rate, 100.0);
      }
    }
  }

  @Test
  void ratesAreOfWhatThereIs() {
    assertThat(Rates.per100Letters(3, 12)).isEqualTo(25);
    assertThat(Rates.per10000Words(7, 35_000)).isEqualTo(2);
    assertThat(Rates.per100Letters(0, 12)).isZero();
    assertThat(Rates.per100Letters(0, 0)).isNull();
    assertThat(Rates.per10000Words(0, 0)).isNull();
  }

  /** Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void difference(int part, int of, int other, int ofOther, double low, double high) {
    Estimate difference = Rates.difference(part, of, other, ofOther);
    double expected = 100.0 * part / of - 100.0 * other / ofOther;
    assertThat(difference.value()).isCloseTo(expected, within(1e-9));
    assertThat(interval(difference).low() / 100).isCloseTo(low, PRINTED);
    assertThat(interval(difference).high() / 100).isCloseTo(high, PRINTED);
  }

  /** Heart attacks with placebo and aspirin: 189 of 11,034 and 104 of 11,037 (Agresti). */
  @Test
  void ratioOfLetters() {
    Estimate ratio = Rates.ratioOfLetters(189, 11_034, 104, 11_037);
    assertThat(ratio.value()).isCloseTo(1.82, within(0.005));
    assertThat(interval(ratio).low()).isCloseTo(1.43, within(0.005));
    assertThat(interval(ratio).high()).isCloseTo(2.31, within(0.01));
  }

  /** Breast cancer after X-rays: 41 in 28,010 woman-years, else 15 in 19,017 (Rothman). */
  @Test
  void ratioOfMatches() {
    Estimate ratio = Rates.ratioOfMatches(41, 28_010, 15, 19_017);
    assertThat(ratio.value()).isCloseTo(1.86, within(0.005));
    assertThat(interval(ratio).low()).isCloseTo(1.03, within(0.005));
    assertThat(interval(ratio).high()).isCloseTo(3.35, within(0.005));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // part, of, other, of other: ratio, and whether it has an interval
        "0, 10, 5, 10, 0, false",
        "5, 10, 0, 10, -, false",
        "0, 10, 0, 10, -, false",
        "5, 0, 5, 10, -, false",
        "5, 10, 5, 0, -, false",
        "10, 10, 10, 10, 1, false",
        "10, 10, 5, 10, 2, true"
      })
  void whatIsNotDefinedIsNull(
      int part, int of, int other, int ofOther, @Nullable Double ratio, boolean hasInterval) {
    Estimate letters = Rates.ratioOfLetters(part, of, other, ofOther);
    assertThat(letters.value()).isEqualTo(ratio);
    assertThat(letters.interval() != null).isEqualTo(hasInterval);
    assertThat(Rates.ratioOfMatches(part, of, other, ofOther).value()).isEqualTo(ratio);
  }

  @Test
  void aDifferenceNeedsLettersOnBothSides() {
    assertThat(Rates.difference(0, 0, 1, 2)).isEqualTo(Estimate.NONE);
    assertThat(Rates.difference(1, 2, 0, 0)).isEqualTo(Estimate.NONE);
  }

  @Test
  void ofNineLettersWithoutItThirtyInAHundredMayStillHaveIt() {
    assertThat(Rates.wilson(0, Base.FEW - 1).high()).isCloseTo(0.30, within(0.005));
    assertThat(new Base(9, 90, 900).isSmall()).isTrue();
    assertThat(new Base(10, 90, 900).isSmall()).isFalse();
    assertThat(Base.NONE.isSmall()).isFalse();
  }

  private static Interval interval(Estimate estimate) {
    return Objects.requireNonNull(estimate.interval());
  }
}
