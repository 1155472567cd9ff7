package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.findings.intake.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands backup and restore, as a person gives them. */
@Timeout(300)
class BackupCommandsTest {
  /** More with {@code -Dkills=20}: each costs about a second. */
  private static final int KILLS = Integer.getInteger("kills", 4);

  private static final int SOME = 40;

  @TempDir Path folder;
  private Path letters;
  private Path index;
  private Path backup;

  @BeforeEach
  void write() throws Exception {
    letters = folder.resolve("letters");
    index = folder.resolve("index");
    backup = folder.resolve("backup");
    Written.file(letters, "kent.txt", Written.letter("Kent", "1 May 2020", "Drift and delay."));
  }

  private Ran backup() {
    return Ran.of("backup", backup, "--letters", letters, "--index", index);
  }

  private Ran restore(String to) {
    return Ran.of(
        "restore",
        backup,
        "--letters",
        folder.resolve(to).resolve("letters"),
        "--index",
        folder.resolve(to).resolve("index"));
  }

  @Test
  void theySayWhatTheyDid() throws Exception {
    Ran.of("index", letters, "--index", index);
    Written.file(letters, "notes.xls", "1");

    Ran made = backup();
    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out())
        .matches(
            "(?s)Backed up 1 letter, build [0-9a-f]{12}, to \\S+backup: \\d files, \\d+\\.\\d kB"
                + " \\(new: \\d+\\.\\d kB\\)\\.\\RLeft alone: 1 \\.xls\\.\\R");
    assertThat(made.err()).startsWith("Copying ");

    Ran restored = restore("other");
    assertThat(restored.exitCode()).as(restored.err()).isZero();
    assertThat(restored.out()).matches("(?s)Restored 1 letter, build .* Start serve\\.\\R");
    assertThat(restored.err()).startsWith("Checking ");
    assertThat(Ran.of("check", "--index", folder.resolve("other/index")).out())
        .contains("1 letter,", "All is well.");
    assertThat(restore("other").exitCode()).as("full folders").isEqualTo(2);
    assertThat(restore("other").err()).contains("is not empty: nothing was restored");
  }

  @Test
  void whatIsNotInItIsNamed() throws Exception {
    Path others = folder.resolve("others");
    Written.file(others, "leeds.txt", Written.letter("Leeds", "1 May 2020", "Plans are good."));
    Files.createSymbolicLink(letters.resolve("gone.txt"), folder.resolve("nowhere"));
    Ran.of("index", letters, others, "--index", index);

    Ran made = backup();
    assertThat(made.exitCode()).isEqualTo(1);
    assertThat(made.out())
        .contains(
            "Not in it: " + letters.resolve("gone.txt") + ": a link that leads nowhere",
            "Not in it: the files of 1 letter from other folders: " + others);
    assertThat(restore("other").exitCode()).isZero();
  }

  @Test
  void whatTheyCanNotDoTheySay() throws Exception {
    assertThat(backup().err()).contains("There is no index at " + index);
    assertThat(backup().exitCode()).isEqualTo(2);
    assertThat(backup).doesNotExist();
    assertThat(restore("other").err()).contains("There is no whole backup in " + backup);
    assertThat(restore("other").exitCode()).isEqualTo(2);
    Ran.of("index", letters, "--index", index);
    Ran none = Ran.of("backup", backup, "--letters", folder.resolve("none"), "--index", index);
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("There is no folder of letters at " + folder.resolve("none"));
    Ran lost = Ran.of("backup", "/proc/backup", "--letters", letters, "--index", index);
    assertThat(lost.exitCode()).isEqualTo(3);
    assertThat(lost.err()).contains("Copying failed: /proc/backup", "No backup was made");
  }

  @Test
  void aServiceGoesOnMeanwhile() throws Exception {
    try (ServeProcess service = ServeProcess.start(letters, index, Map.of())) {
      assertThat(backup().exitCode()).isZero();
      Written.file(letters, "leeds.txt", Written.letter("Leeds", "1 May 2020", "Good."));
      assertThat(Ran.of("index", letters, "--index", index).exitCode()).isZero();
      assertThat(backup().out()).startsWith("Backed up 2 letters");
      assertThat(service.get("/api/v1/search").statusCode()).isEqualTo(200);
    }
    assertThat(restore("other").exitCode()).isZero();
    Path other = folder.resolve("other");
    try (ServeProcess service =
        ServeProcess.start(other.resolve("letters"), other.resolve("index"), Map.of())) {
      assertThat(service.get("/api/v1/letters").body()).contains("kent-", "leeds-");
      assertThat(service.get("/api/v1/letters/kent-focused-visit-2020-05-01/source").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void aKillAtAnyMomentLeavesAWholeBackup() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    write(0);
    long started = System.nanoTime();
    assertThat(process().waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    for (int kill = 1; kill <= KILLS; kill++) {
      write(kill);
      Process run = process();
      run.waitFor(random.nextLong(whole / 4, whole), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      String as = "kill %d with seed %d".formatted(kill, seed);
      assertThat(restore("restored" + kill).exitCode()).as(as).isZero();
      Path restored = folder.resolve("restored" + kill);
      assertThat(Ran.of("check", "--index", restored.resolve("index")).out())
          .as(as)
          .contains(SOME + 1 + " letters", "All is well.");
      assertThat(
              Ran.of("index", restored.resolve("letters"), "--index", restored.resolve("index"))
                  .out())
          .as(as)
          .contains("0 added, 0 changed, " + (SOME + 1) + " unchanged");
    }
    assertThat(process().waitFor()).isZero();
    try (var entries = Files.list(backup)) {
      assertThat(entries).as("what was killed is cleared away").hasSize(3);
    }
  }

  private void write(int state) throws IOException {
    for (int i = 0; i < SOME; i++) {
      String text = "This is finding " + i + " in state " + state + ". ".repeat(2000);
      Written.file(letters, "place" + i + ".txt", Written.letter("Place" + i, "1 May 2020", text));
    }
    assertThat(Ran.of("index", letters, "--index", index).exitCode()).isZero();
  }

  private Process process() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "--enable-native-access=ALL-UNNAMED",
            Main.class.getName(),
            "backup",
            backup.toString(),
            "--letters",
            letters.toString(),
            "--index",
            index.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }
}
