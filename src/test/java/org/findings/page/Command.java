package org.findings.page;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of this machine within a bounded time, and keeps what it says. */
final class Command {
  private Command() {}

  /**
   * What became of it.
   *
   * @param output of both its streams
   */
  record Outcome(boolean worked, String output) {}

  static Outcome run(Duration most, String... words) {
    return run(most, new ProcessBuilder(words));
  }

  static Outcome run(Duration most, ProcessBuilder program) {
    String name = String.join(" ", program.command());
    try {
      // A file, since a pipe that a grandchild holds open would keep the reader waiting.
      Path output = Files.createTempFile("findings-command-", ".txt");
      try {
        Process process =
            program
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new File(nothing()))
                .start();
        boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
          List<ProcessHandle> started = process.descendants().toList();
          process.destroyForcibly().waitFor();
          started.forEach(ProcessHandle::destroyForcibly);
        }
        String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        return ended
            ? new Outcome(process.exitValue() == 0, "$ " + name + "\n" + said)
            : new Outcome(false, "$ " + name + "\n" + said + "not done after " + most);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      return new Outcome(false, "$ " + name + "\n" + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(false, "$ " + name + "\ninterrupted");
    }
  }

  private static String nothing() {
    return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
  }
}
