package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.findings.intake.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class SimilarRouteTest {
  private static final String ASKED =
      "Caseloads in the assessment team are too high for social workers to visit children often.";
  private static final String LIKE =
      "High caseloads in the assessment team mean that social workers' visits to children are late.";

  private Served served;
  private String asked;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder);
    served.write("kent.txt", Written.letter("Kent", "1 May 2020", ASKED));
    served.write("leeds.txt", Written.letter("Leeds", "2 June 2021", LIKE));
    served.index();
    asked = id(served, "kent");
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void saysWhatIsLikeItHowMuchThereIsAndHowLike() throws Exception {
    JsonNode answer = served.json("/api/v1/paragraphs/" + asked + "/similar");

    assertThat(answer.propertyNames()).containsExactly("of", "hits", "total", "index");
    assertThat(answer.get("of").asString()).isEqualTo(asked);
    assertThat(answer.get("total").toString())
        .isEqualTo("{\"paragraphs\":1,\"letters\":1,\"authorities\":1}");
    JsonNode hit = answer.at("/hits/0");
    assertThat(hit.get("text").asString()).isEqualTo(LIKE);
    assertThat(hit.at("/letter/id").asString()).isEqualTo(Served.LEEDS);
    assertThat(hit.get("score").asDouble()).isBetween(0.44, 1.0);
    JsonNode paragraph = served.json("/api/v1/paragraphs/" + asked);
    assertThat(hit.propertyNames())
        .containsAll(
            paragraph.propertyNames().stream()
                .filter(name -> !Set.of("before", "after", "citations", "index").contains(name))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "size=0, 0",
    "authority=Leeds, 1",
    "authority=-Leeds, 0",
    "role=finding&year=2021, 1",
    "from=2022-01-01, 0"
  })
  void takesTheFiltersOfASearch(String query, int hits) throws Exception {
    assertThat(served.json("/api/v1/paragraphs/" + asked + "/similar?" + query).get("hits"))
        .hasSize(hits);
  }

  @ParameterizedTest
  @CsvSource({
    "size=101, 400, There are no more than these",
    "q=drift, 400, unknown parameter",
    "cursor=x, 400, unknown parameter",
    "role=hero, 400, hint",
    "size=1&size=2, 400, Give it once"
  })
  void refusesWhatItDoesNotKnow(String query, int status, String says) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/paragraphs/" + asked + "/similar?" + query);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(says);
  }

  @Test
  void anUnknownIdIsNotFound() throws Exception {
    assertThat(served.get("/api/v1/paragraphs/kent.nowhere/similar").statusCode()).isEqualTo(404);
  }

  @Test
  void aFormerIdLeadsToItsSuccessor(@TempDir Path folder) throws Exception {
    try (Served changing = new Served(folder)) {
      changing.write("kent.txt", Written.letter("Kent", "1 May 2020", ASKED));
      changing.index();
      String former = id(changing, "kent");
      changing.write("kent.txt", Written.letter("Kent", "3 May 2020", ASKED));
      changing.index();

      HttpResponse<String> moved =
          changing.get("/api/v1/paragraphs/" + former + "/similar?year=2021&size=3");

      assertThat(moved.statusCode()).isEqualTo(308);
      assertThat(moved.headers().firstValue("Location"))
          .hasValue("/api/v1/paragraphs/" + id(changing, "kent") + "/similar?year=2021&size=3");

      changing.write("kent.txt", Written.letter("Kent", "3 May 2020", "Nothing of that kind."));
      changing.index();
      assertThat(changing.get("/api/v1/paragraphs/" + former + "/similar").statusCode())
          .isEqualTo(410);
    }
  }

  private static String id(Served served, String authority) throws Exception {
    return served
        .json("/api/v1/search?q=caseloads&authority=" + authority)
        .at("/hits/0/id")
        .asString();
  }
}
