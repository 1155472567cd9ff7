package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What those see who watch over the process. */
class WatchedTest {
  @TempDir Path folder;

  @Test
  void figuresCountByRouteAndTellNothingOfWhatWasAsked() throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      served.get("/api/v1/search?q=secretword");
      served.get("/api/v1/search?q=%22");
      served.get("/api/v1/letters/" + Served.KENT);
      served.get("/api/v1/letters/" + Served.LEEDS);
      served.get("/api/v1/secretpath");
      served.send("PUT", "/api/v1/search");
      served.send("SECRETMETHOD", "/api/v1/search");
      served.write("empty.txt", "");
      served.index();

      HttpResponse<String> metrics = served.get("/metrics");

      assertThat(metrics.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/plain; version=0.0.4");
      List<String> lines = metrics.body().lines().toList();
      assertThat(lines)
          .contains(
              count("GET", "/api/v1/search", 200, 1),
              count("GET", "/api/v1/search", 400, 1),
              count("GET", "/api/v1/letters/{id}", 200, 2),
              count("GET", "none", 404, 1),
              count("PUT", "none", 405, 1),
              "findings_index_open 1.0",
              "findings_index_letters 2.0",
              "findings_index_paragraphs 6.0",
              "findings_set_aside_files 1.0",
              "findings_index_open_builds 2.0")
          .anyMatch(line -> line.matches("findings_index_bytes \\d+\\.\\d+(E\\d)?"))
          .anyMatch(line -> line.startsWith("jvm_threads_current "))
          .anyMatch(
              line -> line.contains("route=\"/api/v1/search\",status=\"200\",le=\"+Inf\"} 1"));
      assertThat(metrics.body()).doesNotContainIgnoringCase("secret").doesNotContain("kent");
      assertThat(lines)
          .allMatch(line -> line.matches("#.*|[a-z_]+(\\{[^}]*}|\\{.*}})? \\S+|.*\\{id}.*"));
    }
  }

  private static String count(String method, String route, int status, int count) {
    return "findings_http_request_duration_seconds_count{method=\"%s\",route=\"%s\",status=\"%d\"} %d"
        .formatted(method, route, status, count);
  }

  @Test
  void figuresAreThereBeforeTheIndexIs() throws Exception {
    try (Served empty = new Served(folder)) {
      assertThat(empty.get("/metrics").body()).contains("findings_index_open 0.0");
    }
  }

  @Test
  void readyTellsOfIndexAndDisk() throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      JsonNode ready = served.json("/health/ready");
      assertThat(ready.get("status").asString()).isEqualTo("ready");
      assertThat(ready.at("/index/open").asBoolean()).isTrue();
      assertThat(ready.at("/index/letters").asInt()).isEqualTo(2);
      assertThat(ready.at("/index/written").asString()).matches("20\\d\\d-.*Z");
      assertThat(ready.at("/disk/writable").asBoolean()).isTrue();
      assertThat(ready.get("lastIndexing").isNull()).as("none by this service").isTrue();
    }
  }

  @Test
  void whichCheckFailedIsTold() throws Exception {
    try (Served served = new Served(folder)) {
      HttpResponse<String> empty = served.get("/health/ready");
      assertThat(empty.statusCode()).isEqualTo(503);
      assertThat(empty.body()).contains("problem:not-ready", "index is not open");
      served.withTwoLetters();
      Path index = folder.resolve("index");
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(index);
      HttpResponse<String> unwritable = served.get("/health/ready");
      assertThat(unwritable.statusCode()).isEqualTo(503);
      assertThat(unwritable.body()).contains("problem:disk-not-writable", "disk check failed");
      assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void upkeepIsTold() throws Exception {
    Upkeep upkeep = new Upkeep();
    assertThat(upkeep.last()).isEmpty();
    upkeep.begin();
    assertThat(upkeep.last().orElseThrow().outcome()).isEqualTo(Upkeep.Outcome.RUNNING);
    upkeep.failed();
    assertThat(upkeep.last().orElseThrow().outcome()).isEqualTo(Upkeep.Outcome.FAILED);
  }
}
