package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.findings.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Help with a query that is being typed. */
@TestInstance(Lifecycle.PER_CLASS)
class SuggestTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  private JsonNode suggest(String typed, String more) throws Exception {
    String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return served.json("/api/v1/suggest?q=" + q + more);
  }

  @Test
  void answersWithWhatMayBeTypedNext() throws Exception {
    String before = served.get("/api/v1/suggest?q=dri").headers().firstValue("ETag").orElseThrow();
    ((LuceneEngine) served.engine).gatherPhrases();

    JsonNode answer = suggest("plan dri", "");

    assertThat(answer.propertyNames())
        .containsExactly("query", "completions", "corrections", "family", "asOf", "index");
    assertThat(answer.at("/query/text").asString()).isEqualTo("plan dri");
    assertThat(answer.get("completions").toString())
        .isEqualTo(
            "[{\"text\":\"drift\",\"query\":\"plan drift\",\"paragraphs\":2,\"letters\":2}]");
    assertThat(answer.get("family").toString())
        .isEqualTo("[{\"text\":\"plans\",\"how\":\"form\",\"paragraphs\":4}]");
    assertThat(answer.at("/asOf/from").asString()).isEqualTo("phrases");
    assertThat(answer.at("/asOf/current").asBoolean()).isTrue();
    assertThat(answer.at("/asOf/build")).isEqualTo(answer.at("/index/build"));
    assertThat(answer.at("/asOf/at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    assertThat(served.get("/api/v1/suggest?q=dri").headers().firstValue("ETag"))
        .as("phrases came, the index is the same")
        .isPresent()
        .get()
        .isNotEqualTo(before);
  }

  @Test
  void correctsUnderTheFilters() throws Exception {
    JsonNode answer = suggest("drfit AND x", "&authority=Kent");
    assertThat(answer.get("corrections").toString())
        .isEqualTo(
            "[{\"word\":\"drfit\",\"text\":\"drift\",\"query\":\"drift AND x\",\"paragraphs\":1}]");
  }

  @Test
  void sizeBoundsTheCompletions() throws Exception {
    assertThat(suggest("", "&size=1").get("completions").size()).isEqualTo(1);
    assertThat(suggest("", "&size=0").get("completions").size()).isZero();
    assertThat(suggest("", "&size=50").get("completions").size()).isGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({"9000, 200", "10000, 200", "10001, 400"})
  void theLengthIsBounded(int length, int status) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/suggest?q=" + "x".repeat(length));
    assertThat(response.statusCode()).isEqualTo(status);
    if (status == 400) {
      assertThat(Served.read(response).get("hint").asString())
          .isEqualTo("Only its end is completed: send the last words.");
    }
  }
}
