package org.findings.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.findings.letter.Paragraph;
import org.findings.stance.Stance;
import org.junit.jupiter.api.Test;

/** Matches in real letters, judged by hand; the letters stay outside the repository. */
class StanceJudgedTest {

  @Test
  void whatIsCalledNegatedIsSo() throws Exception {
    assumeTrue(
        RealParagraphs.areThere(),
        "no real letters in " + RealParagraphs.FOLDER.toAbsolutePath() + ": stance is not judged");
    Map<String, List<JudgedMatch>> sets = JudgedMatch.sets();
    Map<String, Paragraph> paragraphs = StanceFigures.paragraphs(sets);
    List<JudgedMatch> all = sets.values().stream().flatMap(List::stream).toList();
    assertThat(StanceFigures.of(all, paragraphs).precision(Stance.NEGATED))
        .as("precision of negated, %d matches", all.size())
        .isGreaterThanOrEqualTo(0.9);
  }
}
