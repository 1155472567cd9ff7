package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is held, and what could not be read and why. */
class CoverageTest {
  @TempDir Path folder;

  @Test
  void tellsWhatIsHeldAndWhatIsNot() throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      served.write("deep/empty.txt", "");
      served.write(
          "leeds.meta.json", "{\"kind\": \"slac\", \"inspectorates\": [\"Ofsted\", \"CQC\"]}");
      served.write("lost.meta.json", "{}");
      served.write("kent-again.txt", Files.readString(served.letters.resolve("kent.txt")));
      served.index();

      JsonNode coverage = served.json("/api/v1/coverage");

      assertThat(coverage.propertyNames())
          .containsExactly("kinds", "years", "inspectorates", "setAside", "twice", "index");
      assertThat(coverage.get("kinds").toString())
          .isEqualTo(
              """
              [{"value":"focused-visit","label":"Focused visit","letters":1,"paragraphs":3},\
              {"value":"slac","label":"Inspection of safeguarding and looked after children services",\
              "letters":1,"paragraphs":3}]""");
      assertThat(coverage.get("years").toString())
          .isEqualTo(
              """
              [{"value":"2020","label":"2020","letters":1,"paragraphs":3},\
              {"value":"2021","label":"2021","letters":1,"paragraphs":3}]""");
      assertThat(coverage.get("inspectorates").findValuesAsString("value"))
          .containsExactly("Ofsted", "CQC");
      assertThat(coverage.get("setAside").toString())
          .isEqualTo(
              """
              [{"file":"deep/empty.txt","reason":"empty file"},\
              {"file":"lost.meta.json","reason":"a sidecar without its letter, such as lost.pdf:\
               put that beside it, or take it away"}]""");
      assertThat(coverage.get("twice").toString())
          .isEqualTo("[{\"file\":\"kent-again.txt\",\"letter\":\"" + KENT + "\"}]");
      assertThat(coverage.toString()).doesNotContain(folder.toString());
    }
  }
}
