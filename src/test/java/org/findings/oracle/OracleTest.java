package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.findings.query.QueryProblem;
import org.findings.search.TooCostly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine and the oracle answer thousands of made-up questions alike: totals, hits, spans and
 * facet counts. {@code -Doracle.queries=100000 -Doracle.seed=7} asks more and others.
 */
class OracleTest {
  private static final Path SAMPLES = Path.of("index-data", "letters");
  private static final Path REAL = Path.of("..", "shared", "letters");
  private static final int QUERIES = Integer.getInteger("oracle.queries", 3_000);

  /** A share of its queries each. */
  private static final List<Long> SEEDS =
      Stream.of(System.getProperty("oracle.seed", "1,2,3,4,5,6").split(",", -1))
          .map(Long::valueOf)
          .toList();

  /** Of a wrong engine, so many disagreements tell enough. */
  private static final int SHOWN = Integer.getInteger("oracle.shown", 20);

  @TempDir Path folder;

  private final List<String> disagreements = new ArrayList<>();
  private int asked;
  private int hits;
  private int refused;
  private long byOracle;
  private long byEngine;

  @Test
  void theSamples() throws Exception {
    agreeOn(letters(SAMPLES, "txt|md"));
  }

  @Test
  void theRealLetters() throws Exception {
    assumeTrue(
        Files.isDirectory(REAL),
        "skipped: the real letters are not in " + REAL.toAbsolutePath().normalize());
    agreeOn(letters(REAL, "txt"));
  }

  private void agreeOn(List<Path> files) throws Exception {
    try (Indexed indexed = Indexed.in(folder, files)) {
      for (long seed : SEEDS) {
        Draw draw = new Draw(seed, indexed.corpus());
        for (int i = 0; i < QUERIES / SEEDS.size() && disagreements.size() < SHOWN; i++) {
          agreeOn(draw.question(), indexed, "seed " + seed + ", question " + i + ": ");
        }
      }
    }
    System.out.printf(
        "%d questions, %d with hits, %d too costly; oracle %d ms, engine %d ms%n",
        asked, hits, refused, byOracle / 1_000_000, byEngine / 1_000_000);
    assertThat(disagreements).as("disagreements on %d questions", asked).isEmpty();
    assertThat(refused).as("questions too costly").isLessThan(Math.max(1, asked / 20));
    assertThat(hits).as("questions that find something").isGreaterThan(asked / 2);
  }

  private void agreeOn(Question question, Indexed indexed, String where) throws Exception {
    asked++;
    try {
      String difference = difference(question, indexed);
      if (!difference.isEmpty()) {
        Question small = Shrink.of(question, q -> isWrong(q, indexed));
        disagreements.add("\n" + where + small + "\n  " + difference(small, indexed));
      }
    } catch (TooCostly bound) {
      refused++;
    }
  }

  /** Where oracle and engine part, in words; empty where they agree. */
  private String difference(Question question, Indexed indexed) throws Exception {
    long start = System.nanoTime();
    Outcome expected = Expected.of(indexed.corpus(), question);
    long answered = System.nanoTime();
    byOracle += answered - start;
    hits += expected.hits().isEmpty() ? 0 : 1;
    try {
      Outcome found = indexed.ask(question);
      byEngine += System.nanoTime() - answered;
      return Disagreement.between(expected, found, indexed.corpus());
    } catch (QueryProblem problem) {
      return "refused: " + problem.what() + " " + question.ask();
    } catch (RuntimeException broken) {
      return "broken: " + broken + " " + question.ask();
    }
  }

  private boolean isWrong(Question question, Indexed indexed) {
    try {
      return !difference(question, indexed).isEmpty();
    } catch (TooCostly bound) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(question.toString(), e);
    }
  }

  private static List<Path> letters(Path folder, String kinds) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.(" + kinds + ")")).sorted().toList();
    }
  }
}
