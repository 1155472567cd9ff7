package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.findings.letter.Letter;
import org.findings.letter.Role;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.Hit;
import org.findings.search.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: “{1}” before “{2}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "drift         | Drift is common.                      | It is common, this drift.",
        "drift         | Drift and more drift.                 | Drift and much more.",
        "drift         | Drift is told here at some length, too. | There is drift.",
        "drift delay   | Drift and delay are here to stay.     | Drift is here with some delay.",
        "drift delay   | Delay and drift are here to stay.     | For long, delay and drift.",
        "'\"drift and delay\"' | Here is drift and delay again. "
            + "| Drift is here; and a delay; drift and delay.",
        "drift OR delay | Delay it is, and long.               | It is a drift, and long.",
        "drift NEAR/3 delay | Drift or delay is what we saw.   | What we saw is drift or delay.",
        "drift dela*   | Drift is here, and a delay.           | A delay is here, and drift.",
      })
  void nearerTheBeginningAndMoreOftenIsBetter(String query, String better, String worse)
      throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(Made.letter().says(worse, better).made());
      List<Hit> hits = index.search(query).hits();
      assertThat(hits).extracting(hit -> hit.paragraph().text()).containsExactly(better, worse);
      assertThat(score(hits.getFirst())).isGreaterThan(score(hits.getLast()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FOOTNOTE, FINDING",
    "BACKGROUND, RECOMMENDATION",
    "NEXT_STEPS, IMPROVEMENT",
    "NEXT_STEPS, CASE_STUDY"
  })
  void whatTellsOfNoInspectionComesBehindWhatDoes(Role behind, Role before) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(
          Made.letter()
              .says("Drift is common.", behind, null)
              .says("Children wait, and we saw drift.", before, null)
              .made());
      assertThat(index.search("drift").hits())
          .extracting(hit -> hit.paragraph().role())
          .containsExactly(before, behind);
    }
  }

  @Test
  void wordsWithoutPlacesOfTheirOwnAreRankedToo() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(Made.letter().says("Drift.", "Drifting and drifted.").made());
      assertThat(index.search("drif*").hits()).hasSize(2);
      assertThat(index.search("drift OR dela*").hits()).hasSize(1 + 1);
    }
  }

  /** Few are counted and ranked in one pass; of many, most are left out by what can't be best. */
  @ParameterizedTest
  @CsvSource({"2_000", "24_000"})
  void pagesGiveTheBestOfAllInOrder(String count) throws Exception {
    Map<String, Double> all = new LinkedHashMap<>();
    try (Opened index = Opened.in(folder)) {
      index.put(letters(Integer.parseInt(count.replace("_", "")), all));
      List<Double> best = all.values().stream().sorted(Comparator.reverseOrder()).toList();
      List<String> inIndex = List.copyOf(all.keySet());
      List<Hit> paged = new ArrayList<>();
      @Nullable Cursor next = null;
      do {
        Answer page = index.search("drift", Order.RELEVANCE, 20, next);
        paged.addAll(page.hits());
        next = page.next();
      } while (next != null && paged.size() < 200);
      assertThat(paged).hasSize(200).extracting(RankingTest::text).doesNotHaveDuplicates();
      for (int i = 0; i < paged.size(); i++) {
        Hit hit = paged.get(i);
        assertThat(all.get(text(hit))).isCloseTo(best.get(i), within(1e-6));
        if (i > 0 && score(paged.get(i - 1)) == score(hit)) {
          assertThat(inIndex.indexOf(text(hit)))
              .as("equals stand in the order of the index")
              .isGreaterThan(inIndex.indexOf(text(paged.get(i - 1))));
        } else if (i > 0) {
          assertThat(score(hit)).isLessThan(score(paged.get(i - 1)));
        }
      }
    }
  }

  /**
   * @param all gets each paragraph with how good it is for the one word that all of them hold
   */
  private static Letter[] letters(int paragraphs, Map<String, Double> all) {
    Random random = new Random(5);
    Letter[] letters = new Letter[paragraphs / 100];
    for (int i = 0; i < letters.length; i++) {
      Made made = Made.letter().authority("Place " + i, null);
      for (int j = 0; j < 100; j++) {
        int often = 1 + (int) Math.abs(random.nextGaussian() * 3);
        int first = random.nextInt(60);
        boolean isAside = random.nextInt(10) == 0;
        String text = "so ".repeat(first) + "drift ".repeat(often) + i + "x" + j;
        made.says(text, isAside ? Role.BACKGROUND : Role.FINDING, null);
        double rank = often / (often + 1.2) * (0.5 + 0.5 * 30 / (30 + first));
        all.put(text, rank * (isAside ? 0.5 : 1));
      }
      letters[i] = made.made();
    }
    return letters;
  }

  private static String text(Hit hit) {
    return hit.paragraph().text();
  }

  private static float score(Hit hit) {
    Float score = hit.score();
    return score == null ? 0 : score;
  }
}
