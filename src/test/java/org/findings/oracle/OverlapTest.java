package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.findings.oracle.Ask.Close;
import org.findings.oracle.Ask.How;
import org.findings.oracle.Ask.Or;
import org.findings.oracle.Ask.Phrase;
import org.findings.oracle.Ask.Word;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sides of a proximity whose stretches overlap or lie within one another; chance seldom asks. */
class OverlapTest {
  private static final Ask CHILDREN = new Word("children");
  private static final Ask DRIFT = new Phrase(List.of("drift"));

  private static final List<Ask> ASKS =
      List.of(
          twice(close(CHILDREN, How.SENTENCE, 0, CHILDREN), How.BEFORE, 22),
          twice(close(CHILDREN, How.NEAR, 2, CHILDREN), How.NEAR, 3),
          twice(close(CHILDREN, How.BEFORE, 9, CHILDREN), How.SENTENCE, 0),
          twice(new Or(List.of(DRIFT, close(DRIFT, How.NEAR, 3, CHILDREN))), How.NEAR, 4),
          close(
              DRIFT,
              How.BEFORE,
              5,
              close(
                  new Or(List.of(new Phrase(List.of("drift", "drifts")), CHILDREN)),
                  How.BEFORE,
                  4,
                  new Word("delay"))),
          close(
              DRIFT,
              How.NEAR,
              6,
              new Or(List.of(DRIFT, close(new Word("plan"), How.BEFORE, 38, CHILDREN)))));

  @TempDir Path folder;

  @Test
  void overlappingSidesAreReadAsTheOracleReadsThem() throws Exception {
    for (int seed = 1; seed <= 5; seed++) {
      Path own = folder.resolve("tangle-" + seed);
      try (Indexed indexed = Indexed.letters(own, new Tangle(new Random(seed)).letters())) {
        for (Ask ask : ASKS) {
          Question question =
              new Question(ask, "", true, Scope.PARAGRAPH, List.of(), Order.NEWEST).with(ask);
          assertThat(
                  Disagreement.between(
                      Expected.of(indexed.corpus(), question),
                      indexed.ask(question),
                      indexed.corpus()))
              .as("%s in the letters of seed %d", question, seed)
              .isEmpty();
        }
      }
    }
  }

  private static Ask close(Ask left, How how, int most, Ask right) {
    return new Close(left, how, most, right);
  }

  private static Ask twice(Ask side, How how, int most) {
    return new Close(side, how, most, side);
  }
}
