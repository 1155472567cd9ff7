package org.findings.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingGradesTest {
  private static final RankingGrades GRADES =
      RankingGrades.of(List.of("q\ta\t3", "q\tb\t1", "q\tc\t0"));

  @ParameterizedTest
  @CsvSource({
    "a b c, 1",
    "a c b, 0.983",
    "b a c, 0.710",
    "c b a, 0.541",
    "c, 0",
    "x a y b, 1",
  })
  void theBestOrderOfWhatIsJudgedIsOne(String ranked, double ndcg) {
    assertThat(GRADES.ndcg("q", List.of(ranked.split(" ")))).isCloseTo(ndcg, within(0.0005));
  }

  @Test
  void whatNobodyJudgedIsCounted() {
    assertThat(GRADES.unjudged("q", List.of("x", "a", "y"))).isEqualTo(2);
  }

  @Test
  void theFileHoldsJudgementsOfEnoughQueries() throws Exception {
    RankingGrades grades = RankingGrades.read();
    assertThat(grades.queries()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(grades.size()).isGreaterThan(20 * grades.queries().size());
  }

  @ParameterizedTest
  @CsvSource({"q a 4", "q a", "q a 3 why"})
  void aLineThatIsNoJudgementIsRefused(String line) {
    String tabbed = line.replace(' ', '\t');
    assertThatThrownBy(() -> RankingGrades.of(List.of(tabbed))).hasMessageContaining(tabbed);
  }

  @Test
  void noParagraphIsJudgedTwice() {
    assertThatThrownBy(() -> RankingGrades.of(List.of("q\ta\t1", "q\ta\t2")))
        .hasMessageContaining("judged twice");
  }

  @Test
  void whatIsChosenOnSomeQueriesIsMeasuredOnOthers() {
    double[] steady = {0.5, 0.5, 0.5, 0.5, 0.5};
    double[] lucky = {1, 0.45, 0.45, 0.45, 0.45};
    double[][] both = {steady, lucky};
    assertThat(RankingFolds.best(both)).isEqualTo(1);
    assertThat(RankingFolds.heldOut(both)).isLessThan(0.5);
    assertThat(RankingFolds.chance(steady, steady)).isEqualTo(1);
  }
}
