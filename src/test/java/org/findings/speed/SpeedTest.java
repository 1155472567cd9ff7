package org.findings.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured is the same page on both sides. How long it takes no test says. */
class SpeedTest {
  private static final String PARAGRAPHS = "12000";

  @Test
  void bothSidesGiveTheSamePages(@TempDir Path folder) throws Exception {
    Indexes indexes = Indexes.in(folder);
    indexes.write(Corpus.named(PARAGRAPHS, folder), new Figures());
    try (Engine engine = LuceneEngine.open(indexes.ours());
        Reference reference = new Reference(indexes.plain())) {
      List<Question> questions = Mix.of(new Vocabulary(reference.reader()), q -> true);

      assertThat(questions).hasSize(1_000);
      assertThat(questions.stream().map(Question::kind).distinct())
          .containsExactlyInAnyOrderElementsOf(Mix.kinds())
          .hasSize(30);
      Agreement.require(questions, engine, reference);

      Question asked = new Question("word", "children", Map.of());
      Question other = new Question("word", "children", Map.of("role", "finding"));
      assertThat(reference.page(asked).hits()).hasSize(Question.HITS);
      assertThat(reference.page(asked).marked()).isNotEmpty();
      assertThat(reference.page(other).paragraphs()).isLessThan(reference.page(asked).paragraphs());
    }
  }

  @Test
  void figuresAreMediansWithTheirSpreadAndComeBack(@TempDir Path folder) throws Exception {
    Figures figures = new Figures();
    figures.add("mean", 3, 1, 2);
    figures.addRatio("ratio", new double[] {1, 2}, new double[] {2, 2});
    figures.save(folder.resolve("figures.json"));

    assertThat(Figures.load(folder.resolve("figures.json")).all()).isEqualTo(figures.all());
    assertThat(figures.get("mean")).isEqualTo(new Figures.Figure(2, 1, 3));
    assertThat(figures.get("ratio")).isEqualTo(new Figures.Figure(0.75, 0.5, 1));
  }

  @Test
  void aPercentileIsWhatSoManyQuestionsTookAtMost() throws Exception {
    Question question = new Question("word", "children", Map.of());
    long[] nanos = {5_000_000, 1_000_000, 4_000_000, 2_000_000, 3_000_000};
    int[] next = {0};
    Round round = Round.alone(java.util.Collections.nCopies(5, question), q -> nanos[next[0]++]);

    assertThat(round.percentile(0.5)).isEqualTo(3);
    assertThat(round.percentile(0.99)).isEqualTo(5);
    assertThat(round.mean()).isEqualTo(3);
    assertThat(round.byKind()).isEqualTo(Map.of("word", 3.0));
  }

  @Test
  void aCorpusThatIsNoneIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> Corpus.named("many", folder))
        .hasMessage("The corpus 'many' is neither real nor a number of paragraphs.");
  }
}
