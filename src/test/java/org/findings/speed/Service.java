package org.findings.speed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The service in a process of its own, started as the README's first command starts it. */
final class Service implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("ready at http://127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final int port;
  private final long started;
  private final long ready;

  private Service(Process process, int port, long started, long ready) {
    this.process = process;
    this.port = port;
    this.started = started;
    this.ready = ready;
  }

  /**
   * Starts it and waits until it says that it is ready.
   *
   * @param heap as Java's -Xmx takes it
   */
  static Service start(Path index, String heap, Path work) throws IOException {
    Path letters = Files.createDirectories(work.resolve("no-letters"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx" + heap,
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + work.resolve("service.jsa"),
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            "org.findings.cli.Main",
            "serve",
            "--port",
            "0",
            "--letters",
            letters.toString(),
            "--index",
            index.toString());
    long started = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return new Service(process, Integer.parseInt(ready.group(1)), started, System.nanoTime());
      }
    }
    throw new IOException("the service did not start: " + command);
  }

  /** The jar that exec:exec starts, since Java's archive of classes takes no folders. */
  private static String classPath() {
    String classes = Path.of("target", "classes").toAbsolutePath().toString();
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).toAbsolutePath().endsWith("target/test-classes"))
        .map(
            entry ->
                Path.of(entry).toAbsolutePath().toString().equals(classes)
                    ? Path.of("target", "findings-app.jar").toAbsolutePath().toString()
                    : entry)
        .collect(Collectors.joining(File.pathSeparator));
  }

  int port() {
    return port;
  }

  /** In milliseconds, until it said that it is ready. */
  double toReady() {
    return (ready - started) / 1e6;
  }

  /** In milliseconds, to its first answer to a question. */
  double toFirstAnswer(Question question) throws IOException {
    try (HttpClient client = new HttpClient(port)) {
      client.nanos(question);
    }
    return (System.nanoTime() - started) / 1e6;
  }

  /** Resident memory at its highest, in megabytes; not a number where the system does not say. */
  double residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return Double.NaN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the service ended", e);
    }
  }
}
