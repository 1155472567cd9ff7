package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.findings.lucene.LuceneEngine;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.search.Checkup;
import org.findings.search.Engine;
import org.findings.search.Facet;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the command index at random moments, as a power cut would. Each run replaces every letter,
 * so what is found afterwards must be all of the state before or all of the new one.
 */
class KillTest {
  private static final int LETTERS = 60;

  /** More with {@code -DargLine=-Dkills=20}: each costs about a second. */
  private static final int KILLS = Integer.getInteger("kills", 6);

  @TempDir Path folder;

  @Test
  void aKillAtAnyMomentLeavesTheLastGoodState() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    write(0);
    long started = System.nanoTime();
    assertThat(index().waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    int state = 0;
    int finished = 0;
    for (int next = 1; next <= KILLS; next++) {
      write(next);
      Process run = index();
      boolean done = run.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
      finished += done ? 1 : 0;
      run.destroyForcibly().waitFor();
      try (Engine engine = LuceneEngine.open(folder.resolve("index"))) {
        Checkup checkup = engine.check();
        assertThat(checkup.problems()).as("kill %d with seed %d", next, seed).isEmpty();
        assertThat(checkup.index().letters()).isEqualTo(LETTERS);
        int before = letters(engine, state);
        int after = letters(engine, next);
        assertThat(before + after).as("kill %d with seed %d", next, seed).isEqualTo(LETTERS);
        assertThat(Math.max(before, after)).as("all or nothing").isEqualTo(LETTERS);
        state = after == LETTERS ? next : state;
      }
    }
    assertThat(finished).as("a kill that comes too late is none").isLessThan(KILLS);
    assertThat(index().waitFor()).as("the next run simply goes on").isZero();
    try (Engine engine = LuceneEngine.open(folder.resolve("index"))) {
      assertThat(letters(engine, KILLS)).isEqualTo(LETTERS);
    }
  }

  private static int letters(Engine engine, int state) throws Exception {
    Search search =
        new Search(
            Grammar.parse("\"state" + state + "\"", Form.INFLECTED).query(),
            List.of(),
            Scope.PARAGRAPH,
            Order.RELEVANCE,
            0,
            null,
            EnumSet.noneOf(Facet.class));
    return engine.search(search).total().letters();
  }

  private void write(int state) throws IOException {
    Path letters = Files.createDirectories(folder.resolve("letters"));
    for (int i = 0; i < LETTERS; i++) {
      StringBuilder text = new StringBuilder("# Focused visit to Place" + i + " Council\n\n");
      for (int j = 1; j <= 40; j++) {
        text.append(j).append(". Finding ").append(j).append(" of place").append(i);
        text.append(" was written in state").append(state);
        text.append(" and says that drift and delay are rare here.\n\n");
      }
      Files.writeString(letters.resolve("place" + i + ".txt"), text);
    }
  }

  private Process index() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "--enable-native-access=ALL-UNNAMED",
            Main.class.getName(),
            "index",
            "--index",
            folder.resolve("index").toString(),
            folder.resolve("letters").toString())
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "output.txt"))
        .start();
  }
}
