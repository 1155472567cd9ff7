package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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
class AuthorityRouteTest {
  private static final String KENT = "/api/v1/authorities/E10000016";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder);
    served.write("new.txt", Written.letter("Kent", "1 May 2020", LATER));
    served.write("old.txt", Written.letter("Kent", "2 May 2018", "There is drift and more drift."));
    served.write("leeds.txt", Written.letter("Leeds", "2 June 2021", "Plans do not drift."));
    served.write("vale.txt", Written.letter("Ashwick Vale", "3 June 2021", "Plans are long."));
    served.index();
  }

  private static final String LATER =
      "The supervision of social workers, in which plans are challenged, has improved since the last"
          + " focused visit.";

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void listsAuthoritiesByName() throws Exception {
    JsonNode answer = served.json("/api/v1/authorities");

    assertThat(answer.propertyNames())
        .containsExactly("authorities", "withoutAuthority", "total", "index");
    assertThat(answer.get("authorities").findValuesAsString("name"))
        .containsExactly("Ashwick Vale", "Kent", "Leeds");
    assertThat(answer.at("/authorities/1").toString())
        .isEqualTo(
            """
            {"name":"Kent","code":"E10000016","region":"South East","printed":["Kent"],"former":[],\
            "successors":[],"letters":2,"paragraphs":6,"from":"2018-05-02","to":"2020-05-01",\
            "kinds":["focused-visit"],"judged":null}""");
    assertThat(answer.get("total").toString())
        .isEqualTo("{\"paragraphs\":12,\"letters\":4,\"authorities\":3}");
    assertThat(answer.get("withoutAuthority").asInt()).isZero();
  }

  @Test
  void tellsOneThroughTime() throws Exception {
    JsonNode answer = served.json(KENT + "?q=drift");

    assertThat(answer.propertyNames())
        .containsExactly("query", "authority", "letters", "total", "index");
    assertThat(answer.get("total").toString())
        .isEqualTo("{\"paragraphs\":1,\"letters\":1,\"authorities\":1}");
    JsonNode old = answer.at("/letters/0");
    assertThat(old.get("id").asString()).isEqualTo("kent-focused-visit-2018-05-02");
    assertThat(old.at("/improvements/0/text").asString()).startsWith("The supervision");
    assertThat(old.at("/query/paragraphs").asInt()).isEqualTo(1);
    assertThat(old.at("/query/matches").asInt()).isEqualTo(2);
    assertThat(old.at("/query/hits/0/matches").toString()).isEqualTo("[[9,14],[24,29]]");
    JsonNode later = answer.at("/letters/1");
    assertThat(later.get("query").toString())
        .isEqualTo("{\"paragraphs\":0,\"matches\":0,\"hits\":[]}");
    JsonNode followUp = later.at("/followUps/0");
    assertThat(followUp.get("says").asString()).isEqualTo("improved");
    assertThat(followUp.get("letter").asString()).isEqualTo("kent-focused-visit-2018-05-02");
    assertThat(followUp.at("/about/0/id").asString())
        .isEqualTo(old.at("/improvements/0/id").asString());
    assertThat(followUp.get("sentence").toString()).isEqualTo("[[0," + LATER.length() + "]]");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2, -",
    "year=2018, 1, -",
    "kind=ilacs, 0, -",
    "from=2019-01-01, 1, -",
    "q=drift&stance=negated, 2, 0",
    "role=improvement, 2, 2",
    "q=supervision&in=letter, 2, 3"
  })
  void filtersOnLettersChooseLettersAndTheRestWhatIsFound(
      String query, int letters, String paragraphs) throws Exception {
    JsonNode answer = served.json(KENT + "?" + query);

    assertThat(answer.get("letters")).hasSize(letters);
    if (paragraphs.equals("-")) {
      assertThat(answer.get("letters").valueStream()).allMatch(l -> l.get("query").isNull());
    } else {
      assertThat(answer.at("/total/paragraphs").asString()).isEqualTo(paragraphs);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Kent, E10000016",
    "kent%20county%20council, E10000016",
    "e10000016, E10000016",
    "E10000002, E06000060",
    "Buckinghamshire%20County%20Council, E06000060",
    "ashwick%20vale, Ashwick%20Vale"
  })
  void otherNamesLeadToTodaysCode(String name, String value) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/authorities/" + name + "?q=drift");

    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(response.headers().firstValue("Location"))
        .hasValue("/api/v1/authorities/" + value + "?q=drift");
  }

  @ParameterizedTest
  @CsvSource({
    "Kentt, Did you mean Kent (E10000016)?",
    "E10000099, Did you mean",
    "Nowhere-on-Sea, The authorities that have letters stand at /api/v1/authorities.",
    "%3Cscript%3E, The authorities",
    "..%2e, The authorities",
    "%00, The authorities",
    "%20, The authorities",
    "E10000016*, Did you mean Kent"
  })
  void anUnknownNameIsToldWithTheNearest(String name, String hint) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/authorities/" + name);

    assertThat(response.statusCode()).as(response.body()).isBetween(400, 404);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    if (response.statusCode() == 404) {
      assertThat(Served.read(response).get("hint").asString()).startsWith(hint);
    }
  }

  @Test
  void aVeryLongNameIsNotQuotedWhole() throws Exception {
    HttpResponse<String> response = served.get("/api/v1/authorities/" + "x".repeat(4_000));

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).hasSizeLessThan(400);
  }

  @Test
  void oneWithoutLettersIsKnownAndEmpty() throws Exception {
    JsonNode york = served.json("/api/v1/authorities/E06000014?q=drift");
    assertThat(york.at("/authority/name").asString()).isEqualTo("York");
    assertThat(york.get("letters")).isEmpty();
    assertThat(york.at("/query/notes/0").asString())
        .isEqualTo("York is known, but no letter of it is held.");

    assertThat(served.json("/api/v1/authorities/E06000061").at("/query/notes").toString())
        .contains("followed a part of Northamptonshire, whose letters stand under E10000021");
  }

  @ParameterizedTest
  @CsvSource({
    "q=(drift, 400",
    "authority=Leeds, 400",
    "identical=collapse, 400",
    "size=3, 400",
    "year=soon, 400"
  })
  void refusesWhatItDoesNotKnow(String query, int status) throws Exception {
    HttpResponse<String> response = served.get(KENT + "?" + query);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Served.read(response).get("hint").asString()).isNotBlank();
  }
}
