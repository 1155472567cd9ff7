package org.findings.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeynessTest {

  /** By hand from E1 = c(a+b)/(c+d), E2 = d(a+b)/(c+d), G2 = 2(a ln(a/E1) + b ln(b/E2)). */
  @ParameterizedTest
  @CsvSource({
    "100, 10000,  50, 10000,  16.99,  1", // E 75, 75: 2(100 ln 4/3 + 50 ln 2/3)
    " 50, 10000, 100, 10000,  16.99, -1",
    " 40,  1000,  40,  4000,  35.70,  2", // E 16, 64: 2(40 ln 40/16 + 40 ln 40/64)
    " 10,  1000,   0,  1000,  13.86,  4.32", // 2(10 ln 2); half an occurrence for none: log2 20
    "  0,  1000,   8,  1000,  11.09, -4", // 2(8 ln 2); log2 1/16
    " 10,  1000,  40,  4000,   0,     0", // as common in both
    "  0,  1000,   0,  1000,   0,     0",
    " 10,  1000,   0,     0,   0,     0", // nothing to compare with
    "  0,     0,   0,     0,   0,     0",
  })
  void isRaysonsLogLikelihoodAndHardiesLogRatio(
      long inA, long ofA, long inB, long ofB, double likelihood, double ratio) {
    Keyness keyness = new Keyness(inA, ofA, inB, ofB);
    assertThat(keyness.logLikelihood()).isEqualTo(likelihood, within(0.005));
    assertThat(keyness.logRatio()).isEqualTo(ratio, within(0.005));
    assertThat(keyness.side()).isEqualTo((int) Math.signum(ratio));
  }

  @Property
  void theOtherWayRoundIsTheSameButForItsSide(
      @ForAll @LongRange(max = 1_000) long inA,
      @ForAll @LongRange(max = 1_000_000) long moreOfA,
      @ForAll @LongRange(max = 1_000) long inB,
      @ForAll @LongRange(max = 1_000_000) long moreOfB) {
    Keyness one = new Keyness(inA, inA + moreOfA, inB, inB + moreOfB);
    Keyness other = new Keyness(inB, inB + moreOfB, inA, inA + moreOfA);
    assertThat(one.logLikelihood())
        .isNotNegative()
        .isFinite()
        .isEqualTo(other.logLikelihood(), within(1e-6));
    assertThat(one.logRatio()).isFinite().isEqualTo(-other.logRatio(), within(1e-9));
    assertThat(one.side()).isEqualTo(-other.side());
  }

  @ParameterizedTest
  @CsvSource({"-1, 5, 1, 5", "6, 5, 1, 5", "1, 5, 6, 5"})
  void whatCantBeIsRefused(long inA, long ofA, long inB, long ofB) {
    assertThatThrownBy(() -> new Keyness(inA, ofA, inB, ofB))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
