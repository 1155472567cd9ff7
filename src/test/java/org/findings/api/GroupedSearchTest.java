package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GroupedSearchTest {
  @Test
  void lettersCanBeTheHits(@TempDir Path folder) throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      JsonNode answer = served.json("/api/v1/search?q=drift+OR+plan&group=letter&size=1");
      JsonNode hit = answer.at("/hits/0");

      assertThat(names(answer))
          .containsExactly("query", "total", "hits", "facets", "next", "index");
      assertThat(names(hit)).containsExactly("letter", "paragraphs", "best");
      assertThat(names(hit.get("letter"))).contains("id", "title", "authority", "date");
      assertThat(hit.get("paragraphs").asInt()).isEqualTo(2);
      assertThat(hit.get("best")).hasSize(2);
      assertThat(names(hit.at("/best/0")))
          .contains("id", "text", "matches")
          .doesNotContain("letter");
      String next = answer.get("next").asString();
      assertThat(
              served.json("/api/v1/search?q=drift+OR+plan&group=letter&cursor=" + next).get("hits"))
          .hasSize(1);
      assertThat(
              served
                  .json("/api/v1/search?q=drift&group=letter&fields=ordinal")
                  .at("/hits/0/best")
                  .toString())
          .isEqualTo("[{\"ordinal\":2}]");
    }
  }

  private static List<String> names(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }
}
