package org.findings.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.findings.lucene.Likenesses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarJudgedTest {
  @Test
  void likenessAgreesWithWhatPeopleJudged(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isDirectory(SimilarJudged.REAL), "no real letters beside the clone");

    try (Likenesses ours = new Likenesses(SimilarJudged.index(folder))) {
      SimilarFigures figures = SimilarFigures.of(SimilarPairs.read(), ours::of);

      assertThat(figures.above(2, 0))
          .as("much the same above another matter")
          .isGreaterThanOrEqualTo(0.86);
      assertThat(figures.above(2, 1))
          .as("much the same above the same matter")
          .isGreaterThanOrEqualTo(0.78);
      assertThat(figures.averagePrecision()).as("average precision").isGreaterThanOrEqualTo(0.8);
    }
  }
}
