package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine and the oracle answer thousands of made-up questions alike: totals, hits, spans and
 * facet counts. {@code -Doracle.queries=100000 -Doracle.seeds=7,8} asks more and others.
 */
class OracleTest {
  private static final Path SAMPLES = Path.of("index-data", "letters");
  private static final Path REAL = Path.of("..", "shared", "letters");
  private static final int QUERIES = Integer.getInteger("oracle.queries", 1_500);

  /** A share of the queries each, at the same time as others. */
  private static final List<Long> SEEDS =
      Stream.of(System.getProperty("oracle.seeds", "1,2,3,4,5,6").split(",", -1))
          .map(Long::valueOf)
          .toList();

  /** Of a wrong engine, so many disagreements of a seed tell enough. */
  private static final int ENOUGH = Integer.getInteger("oracle.enough", 4);

  @TempDir Path folder;

  @Test
  void theSamples() throws Exception {
    agreeOn(Indexed.files(folder, letters(SAMPLES, "txt|md")));
  }

  @Test
  void theRealLetters() throws Exception {
    assumeTrue(
        Files.isDirectory(REAL),
        "skipped: the real letters are not in " + REAL.toAbsolutePath().normalize());
    agreeOn(Indexed.files(folder, letters(REAL, "txt")));
  }

  @Test
  void lettersOfFewWordsInWhichEverythingCollides() throws Exception {
    agreeOn(Indexed.letters(folder, new Tangle(new Random(1)).letters()));
  }

  private static void agreeOn(Indexed opened) throws IOException {
    try (Indexed indexed = opened) {
      List<Round> rounds =
          SEEDS.parallelStream()
              .map(seed -> new Round(indexed).ask(seed, QUERIES / SEEDS.size(), ENOUGH))
              .toList();
      rounds.forEach(System.out::println);
      int asked = rounds.stream().mapToInt(Round::asked).sum();
      assertThat(rounds.stream().flatMap(round -> round.disagreements().stream()))
          .as("disagreements on %d questions", asked)
          .isEmpty();
      assertThat(rounds.stream().mapToInt(Round::tooCostly).sum())
          .as("questions too costly")
          .isLessThan(asked / 20);
      assertThat(rounds.stream().mapToInt(Round::marked).sum())
          .as("answers with something marked")
          .isGreaterThan(asked / 2);
    }
  }

  private static List<Path> letters(Path folder, String kinds) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.(" + kinds + ")")).sorted().toList();
    }
  }
}
