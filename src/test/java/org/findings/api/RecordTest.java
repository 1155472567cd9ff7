package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.findings.intake.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How a result came about, and what is new when it is asked for again. */
class RecordTest {
  private static final String DRIFT = "/api/v1/record?q=drift*&year=2019..2024";

  private Served served;

  @BeforeEach
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterEach
  void close() throws Exception {
    served.close();
  }

  @Test
  void saysWhatWasAskedUnderstoodAndFound() throws Exception {
    JsonNode record = served.json("/api/v1/record?q=plan+drif*&role=-footnote&variants=true");

    assertThat(record.at("/query/text").asString()).isEqualTo("plan drif*");
    assertThat(record.at("/query/means").asString())
        .startsWith("any form of “plan” and any word like “drif*”, not in footnotes");
    assertThat(record.at("/filters/0/field").asString()).isEqualTo("role");
    assertThat(record.at("/filters/0/means").asString()).isEqualTo("not in footnotes");
    assertThat(record.get("manner").toString())
        .isEqualTo(
            "{\"syntax\":\"findings\",\"in\":\"paragraph\",\"variants\":\"true\","
                + "\"thesaurus\":\"false\"}");
    assertThat(record.get("total").toString())
        .isEqualTo("{\"paragraphs\":2,\"letters\":2,\"authorities\":2,\"matches\":4}");
    assertThat(record.at("/of/letters").asInt()).isEqualTo(2);
    assertThat(record.at("/of/paragraphs"))
        .isEqualTo(served.json("/api/v1/search?role=-footnote").at("/total/paragraphs"));
    assertThat(record.at("/index/build").asString()).isEqualTo(served.engine.state().build());
    assertThat(record.at("/software/name").asString()).isEqualTo("Findings");
    assertThat(record.get("at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(record.get("since").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # query                    | its words and what they stand for, by use
          drift                      | drift: drift 2
          plan                       | plan: plans 5
          plan drif*                 | plan: plans 5; drif*: drift 2
          "plan drift"               | ''
          dela?                      | dela?: delay 1
          delai~                     | delai~1: delay 1
          NOT drift                  | drift: drift 2
          plan NEAR/3 (drift OR dela*) | plan: plans 5; drift: drift 2; dela*: delay 1
          drift OR drift             | drift: drift 2
          role:finding               | ''
          hub                        | hub:
          "leader"                   | leader: leader 1, leader's 1
          leader                     | leader: leaders 2, leader 1, leader's 1
          multi                      | multi: multi 1
          exceed                     | exceed: exceeds 1
          agreed                     | agreed: agree 1, agreed 1, agreeing 1
          degrees                    | degrees: degree 1
          """)
  void saysWhatTheWordsStandFor(String query, String expected) throws Exception {
    served.write(
        "york.txt",
        Written.letter(
            "York",
            "3 July 2022",
            """
            A leader agreed. Multi-agency work, a degree of it, exceeds that.

            The leader's team and all leaders agree. Nobody stands by, agreeing.

            Other leaders listen.
            """));
    served.index();
    served.engine.refresh();
    List<String> expanded = new ArrayList<>();
    String address = "/api/v1/record?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    for (JsonNode word : served.json(address).get("expanded")) {
      List<String> uses = new ArrayList<>();
      for (JsonNode use : word.get("standsFor")) {
        uses.add(use.get("word").asString() + " " + use.get("paragraphs").asInt());
        String exact = "/api/v1/search?q=%22" + use.get("word").asString() + "%22";
        // The word in quotation marks finds its possessive, too.
        assertThat(use.get("paragraphs").asInt())
            .isBetween(1, served.json(exact).at("/total/paragraphs").asInt());
      }
      expanded.add((word.get("word").asString() + ": " + String.join(", ", uses)).strip());
    }
    assertThat(String.join("; ", expanded)).isEqualTo(expected);
  }

  @Test
  void itsLinksRepeatTheSearch() throws Exception {
    JsonNode record = served.json(DRIFT);

    JsonNode again = served.json(record.at("/links/repeat").asString());
    assertThat(again.get("total")).isEqualTo(record.get("total"));
    assertThat(again.at("/since/total").toString())
        .isEqualTo("{\"paragraphs\":2,\"letters\":2,\"authorities\":2,\"matches\":2}");
    assertThat(again.at("/since/at")).isEqualTo(record.get("at"));
    assertThat(news(again)).isEqualTo("true; added 0 []: 0; changed 0 []: 0; removed 0 []");
    assertThat(served.json(record.at("/links/search").asString()).at("/total/paragraphs").asInt())
        .isEqualTo(2);
    assertThat(record.at("/links/page").asString()).isEqualTo("/?q=drift*&year=2019..2024");
  }

  @Test
  void aRepeatedRunSaysWhatIsNew() throws Exception {
    String repeat = served.json(DRIFT).at("/links/repeat").asString();

    served.write("york.txt", Written.letter("York", "3 July 2022", "Cases drifted."));
    served.write("kent.txt", Written.letter("Kent", "1 May 2020", "No drift is left. None."));
    Files.delete(served.letters.resolve("leeds.md"));
    served.write("bath.txt", Written.letter("Bradford", "3 July 2010", "Drift before that."));
    served.index();
    served.engine.refresh();
    JsonNode again = served.json(repeat);

    assertThat(news(again))
        .isEqualTo(
            "true; added 2 [bradford-focused-visit-2010-07-03, york-focused-visit-2022-07-03]: 1;"
                + " changed 1 [kent-focused-visit-2020-05-01]: 1;"
                + " removed 1 [leeds-focused-visit-2021-06-02]");
    assertThat(again.at("/since/total/paragraphs").asInt()).isEqualTo(2);
    assertThat(again.at("/total/paragraphs").asInt()).isEqualTo(2);
    assertThat(news(served.json(again.at("/links/repeat").asString())))
        .isEqualTo("true; added 0 []: 0; changed 0 []: 0; removed 0 []");
  }

  @Test
  void ofAnIndexThatWasBuiltAnewNothingIsSaid(@TempDir Path other) throws Exception {
    String repeat = served.json(DRIFT).at("/links/repeat").asString();
    try (Served anew = new Served(other).withTwoLetters()) {
      JsonNode again = anew.json(repeat);
      assertThat(news(again)).isEqualTo("false; added 0 []: 0; changed 0 []: 0; removed 0 []");
      assertThat(anew.get(repeat + "&format=text").body())
          .contains("What is new: can’t be told, since the index was built anew\n");
    }
  }

  @Test
  void theMarkOutlivesARestart(@TempDir Path folder) throws Exception {
    String repeat;
    try (Served before = new Served(folder).withTwoLetters()) {
      repeat = before.json(DRIFT).at("/links/repeat").asString();
    }
    try (Served after = new Served(folder)) {
      after.write("york.txt", Written.letter("York", "3 July 2022", "Cases drifted."));
      after.index();
      assertThat(news(after.json(repeat)))
          .isEqualTo(
              "true; added 1 [york-focused-visit-2022-07-03]: 1; changed 0 []: 0; removed 0 []");
    }
  }

  @Test
  void asTextItIsForPeople() throws Exception {
    HttpResponse<String> response = served.get(DRIFT + "&format=text");

    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.body())
        .containsSubsequence(
            "How this result was found\n",
            "Query as typed: drift*\n",
            "Understood as: any word like “drift*”, 2019 to 2024",
            "Read with: syntax findings, in paragraph, variants true, thesaurus false\n",
            "“drift*” stands for: drift (2)\n",
            "Filters: year (2019 to 2024)\n",
            "Found: 2 paragraphs in 2 letters of 2 authorities, 2 matches\n",
            "Out of: 6 paragraphs in 2 letters, ",
            "Index: state ",
            "Software: Findings ",
            "Made: ",
            "Search: /api/v1/search?q=drift*&year=2019..2024\n",
            "What is new later: /api/v1/record?q=drift*&year=2019..2024&since=");
  }

  @Test
  void lineEndsInAQueryMakeNoLinesOfTheirOwn() throws Exception {
    String body = served.get("/api/v1/record?q=drift%0AFound:+999+paragraphs&format=text").body();
    assertThat(body.lines().filter(line -> line.startsWith("Found: "))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # asked                              | what is wrong
          since=yesterday                      | since is not what an earlier record gave.
          since=ab-1.2.3.4.5                   | since is not what an earlier record gave.
          since=ab-1.2.3.4.5.99999999999999999 | since is not what an earlier record gave.
          since=xy-1.2.3.4.5.6                 | since is not what an earlier record gave.
          format=pdf                           | '''pdf'' is no value of format.'
          q=%22open                            | The quotation mark at position 1 is never closed.
          identical=collapse                   | A record counts each paragraph.
          sort=newest                          | 'unknown parameter ''sort'''
          """)
  void badRequestsAreRefused(String asked, String wrong) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/record?" + asked);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.read(response).get("detail").asString()).startsWith(wrong);
    assertThat(Served.read(response).get("hint").asString()).isNotBlank();
  }

  private static String news(JsonNode record) {
    JsonNode since = record.get("since");
    return since.get("comparable")
        + "; added "
        + letters(since.get("added"))
        + ": "
        + since.at("/inAdded/paragraphs")
        + "; changed "
        + letters(since.get("changed"))
        + ": "
        + since.at("/inChanged/paragraphs")
        + "; removed "
        + letters(since.get("removed"));
  }

  private static String letters(JsonNode letters) {
    List<String> ids = new ArrayList<>();
    letters.get("first").forEach(id -> ids.add(id.asString()));
    return letters.get("letters") + " " + ids;
  }
}
