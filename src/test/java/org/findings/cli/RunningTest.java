package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.findings.intake.Written;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the service is run: what it logs, and how it ends. */
@Timeout(120)
class RunningTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  Path letters;
  Path index;

  @BeforeEach
  void write() throws Exception {
    letters = Files.createDirectories(folder.resolve("letters"));
    index = folder.resolve("index");
    Written.file(letters, "kent.txt", Written.letter("Kent", "1 May 2020", "There is drift."));
  }

  @Test
  void eachRequestIsALineOfJsonThatTellsNoQueryAndNoKey() throws Exception {
    try (ServeProcess serve =
        ServeProcess.start(letters, index, Map.of("FINDINGS_LOG_FORMAT", "json"))) {
      HttpResponse<String> named =
          serve.get(
              "/api/v1/search?q=secretword",
              "X-Request-Id",
              "dashboard-7",
              "Authorization",
              "Bearer secretkey");
      assertThat(named.headers().firstValue("X-Request-Id")).contains("dashboard-7");
      HttpResponse<String> unsafe =
          serve.get("/api/v1/nope%0A%22secretpath", "X-Request-Id", "a b\";{}");
      String own = unsafe.headers().firstValue("X-Request-Id").orElseThrow();
      assertThat(own).matches("[0-9a-f]{16}");
      assertThat(unsafe.body()).contains("\"instance\":\"urn:findings:request:" + own + "\"");

      BufferedReader log = serve.process().errorReader();
      String firstLine = next(log);
      String secondLine = next(log);

      assertThat(firstLine + secondLine).doesNotContain("secret");
      JsonNode first = JSON.readTree(firstLine);
      assertThat(first.get("id").asString()).isEqualTo("dashboard-7");
      assertThat(first.get("method").asString()).isEqualTo("GET");
      assertThat(first.get("route").asString()).isEqualTo("/api/v1/search");
      assertThat(first.get("status").asInt()).isEqualTo(200);
      assertThat(first.get("millis").asDouble()).isPositive();
      assertThat(first.get("bytes").asInt())
          .isEqualTo(named.body().getBytes(StandardCharsets.UTF_8).length);
      assertThat(first.get("time").asString()).matches("20\\d\\d-.*Z");
      JsonNode second = JSON.readTree(secondLine);
      assertThat(second.get("id").asString()).isEqualTo(own);
      assertThat(second.get("route").asString()).isEqualTo("none");
      assertThat(second.get("status").asInt()).isEqualTo(404);
    }
  }

  @Test
  void aLineForPeopleTellsTheSame() throws Exception {
    try (ServeProcess serve = ServeProcess.start(letters, index, Map.of("FINDINGS_LOG", "INFO"))) {
      serve.get("/api/v1/letters?kind=jtai", "X-Request-Id", "x1");
      BufferedReader log = serve.process().errorReader();
      String line = log.readLine();
      while (!line.contains("/api/v1/letters")) {
        line = log.readLine();
      }
      assertThat(line)
          .matches("\\d\\d:\\d\\d:\\d\\d INFO  GET /api/v1/letters 200 \\d+ ms \\d+ bytes x1");
    }
  }

  @Test
  void toldToStopItFinishesWhatItAnswersAndTakesNoMore() throws Exception {
    for (int i = 0; i < 60; i++) {
      Files.writeString(letters.resolve("place" + i + ".txt"), longLetter(i));
    }
    try (ServeProcess serve = ServeProcess.start(letters, index, Map.of());
        Socket socket = new Socket()) {
      // Far less than the answer, so that it is still being written when the signal comes.
      socket.setReceiveBufferSize(4 << 10);
      InetSocketAddress address =
          new InetSocketAddress(serve.address().getHost(), serve.address().getPort());
      socket.connect(address);
      String ask = "GET /api/v1/export?format=jsonl HTTP/1.1\r\nHost: a\r\n\r\n";
      socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8));
      assertThat(lines.readLine()).isEqualTo("HTTP/1.1 200 OK");

      // The handle, since a process that is destroyed takes its streams with it.
      serve.process().toHandle().destroy();
      awaitRefusal(address);

      List<String> rest = lines.lines().toList();
      assertThat(rest.size()).isGreaterThan(60 * 150);
      assertThat(rest.getLast()).as("the end of the last chunk").isEmpty();
      assertThat(rest.get(rest.size() - 2)).isEqualTo("0");
      assertThat(serve.process().waitFor(15, TimeUnit.SECONDS)).isTrue();
      assertThat(serve.process().errorReader().lines())
          .noneMatch(line -> line.contains("xception"));
    }
    try (Engine engine = LuceneEngine.open(index)) {
      assertThat(engine.check().problems()).isEmpty();
    }
  }

  /** Behind what is said of the progress of indexing. */
  private static String next(BufferedReader log) throws Exception {
    String line = log.readLine();
    while (!line.startsWith("{")) {
      line = log.readLine();
    }
    return line;
  }

  private static void awaitRefusal(InetSocketAddress address) {
    assertThatThrownBy(
            () -> {
              while (true) {
                try (Socket next = new Socket()) {
                  next.connect(address);
                }
              }
            })
        .hasMessageContaining("refused");
  }

  private static String longLetter(int number) {
    StringBuilder text =
        new StringBuilder("# Focused visit to Place" + number + " Council\n\n1 May 2020\n\n");
    for (int i = 1; i <= 150; i++) {
      text.append(i).append(". Finding ").append(i).append(" of place").append(number);
      text.append(" says that drift and delay are rare here.".repeat(12)).append("\n\n");
    }
    return text.toString();
  }
}
