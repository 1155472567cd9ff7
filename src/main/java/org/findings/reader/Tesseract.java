package org.findings.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The program tesseract, started for one page at a time, without a shell.
 *
 * @param version as it says itself: "tesseract 5.3.0"
 */
record Tesseract(Path program, String version) {
  /** A full page takes two to ten seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** No page has a hundredth of it. */
  private static final int MOST_BYTES = 1 << 20;

  static Optional<Tesseract> at(Path program) {
    try {
      String said = run(List.of(program.toString(), "--version"), new byte[0]);
      return said.lines()
          .findFirst()
          .map(String::strip)
          .filter(line -> line.startsWith("tesseract "))
          .map(line -> new Tesseract(program, line));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The words of a page, line by line; its paragraphs are parted by blank lines. */
  String words(byte[] picture) throws IOException {
    return run(List.of(program.toString(), "stdin", "stdout", "-l", "eng"), picture)
        .replace("\f", "");
  }

  private static String run(List<String> command, byte[] in) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.redirectError(Redirect.DISCARD);
    // As many files are read at once as there are cores; each needs one.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    CompletableFuture<Void> killed =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS));
    try {
      Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(process, in));
      byte[] out;
      try (InputStream from = process.getInputStream()) {
        out = from.readNBytes(MOST_BYTES);
      }
      int code = process.waitFor();
      feeder.join();
      if (killed.isDone()) {
        throw new IOException("tesseract took longer than a minute over one page");
      }
      if (code != 0 && out.length == 0) {
        throw new IOException("tesseract gave up: see whether its English data is installed");
      }
      return new String(out, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Deadline.Passed();
    } finally {
      killed.cancel(false);
      process.destroyForcibly();
    }
  }

  private static void feed(Process process, byte[] in) {
    try (OutputStream to = process.getOutputStream()) {
      to.write(in);
    } catch (IOException e) {
      // It ended before it had read everything; its exit code says why.
    }
  }
}
