package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.findings.intake.Written;
import org.findings.lucene.OtherLayout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ChangesRouteTest {
  private static final String CHANGES = "/api/v1/changes";

  @TempDir Path folder;

  private final Map<String, String> copy = new TreeMap<>();
  private @Nullable String next;

  @BeforeEach
  void fromEmpty() {
    next = null;
  }

  @Test
  void aCopyFollowsFilesThroughAddsChangesRenamesRemovalsAndARestart() throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      follow(served);
      assertThat(copy).hasSize(2).isEqualTo(held(served));
      String newest = String.valueOf(next);
      follow(served);
      assertThat(next).as("nothing new").isEqualTo(newest);

      served.write("kent.txt", Written.letter("Kent", "1 May 2020", "Other words."));
      served.write("leeds.md", Written.letter("Leeds", "3 June 2021", "Plans do not drift."));
      served.write("devon.txt", Written.letter("Devon", "4 July 2021", "Good."));
      served.index();
    }
    try (Served restarted = new Served(folder)) {
      follow(restarted);
      assertThat(copy).hasSize(3).isEqualTo(held(restarted));

      Files.delete(restarted.letters.resolve("kent.txt"));
      restarted.write("devon.txt", "");
      restarted.index();
      follow(restarted);
      assertThat(copy).hasSize(1).isEqualTo(held(restarted));
    }
  }

  @Test
  void anIndexBuiltAnewSendsFollowersBackToEmpty() throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      follow(served);
    }
    OtherLayout.older(folder.resolve("index"));
    try (Served rebuilt = new Served(folder)) {
      rebuilt.index();
      HttpResponse<String> gone = rebuilt.get(CHANGES + "?since=" + next);
      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(gone.body()).contains("problem:other-index", "begin without 'since'");
      next = null;
      copy.clear();
      follow(rebuilt);
      assertThat(copy).isEqualTo(held(rebuilt));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "since=yesterday, since is no 'next'",
    "since=, since is no 'next'",
    "size=0, not a whole number from 1 to 1000",
    "size=1001, not a whole number from 1 to 1000",
    "sinse=a-1, did you mean 'since'",
    "size=1&size=2, given 2 times"
  })
  void whatIsNoPointInTheChangesIsRefused(String query, String told) throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      HttpResponse<String> refused = served.get(CHANGES + "?" + query);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains(told);
    }
  }

  @Test
  void askingAgainCostsNothingUntilSomethingChanges() throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      String tag = served.get(CHANGES).headers().firstValue("ETag").orElseThrow();
      assertThat(served.get(CHANGES, "If-None-Match", tag).statusCode()).isEqualTo(304);
      served.write("devon.txt", Written.letter("Devon", "4 July 2021", "Good."));
      served.index();
      assertThat(served.get(CHANGES, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
  }

  private void follow(Served served) throws Exception {
    JsonNode page;
    do {
      page = served.json(CHANGES + "?size=1" + (next == null ? "" : "&since=" + next));
      for (JsonNode change : page.get("changes")) {
        String letter = change.get("letter").asString();
        if (change.get("change").asString().equals("removed")) {
          copy.remove(letter);
        } else {
          copy.put(letter, change.get("sha256").asString());
        }
        assertThat(change.get("at").asString()).matches("20\\d\\d-.*Z");
      }
      next = page.get("next").asString();
    } while (page.get("more").asBoolean());
  }

  private static Map<String, String> held(Served served) throws Exception {
    Map<String, String> held = new TreeMap<>();
    for (JsonNode letter : served.json("/api/v1/letters").get("letters")) {
      held.put(letter.get("id").asString(), letter.at("/source/sha256").asString());
    }
    return held;
  }
}
