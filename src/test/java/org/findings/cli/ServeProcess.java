package org.findings.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

/** The command serve as a process of its own, on a free port, once it is ready. */
record ServeProcess(Process process, URI address) implements AutoCloseable {
  static ServeProcess start(Path letters, Path index, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().put("FINDINGS_LETTERS", letters.toString());
    builder.environment().put("FINDINGS_INDEX", index.toString());
    builder.environment().put("FINDINGS_PORT", "0");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String ready = String.valueOf(process.inputReader().readLine());
    int from = ready.indexOf("http");
    if (from < 0) {
      process.destroyForcibly();
      throw new AssertionError(ready + process.errorReader().readLine());
    }
    return new ServeProcess(process, URI.create(ready.substring(from, ready.indexOf(" –"))));
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
