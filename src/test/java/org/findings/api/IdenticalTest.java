package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.findings.intake.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Paragraphs that are the same but for names, numbers and dates, as a program asks for them. */
class IdenticalTest {
  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    served = new Served(folder);
    served.write("kent.txt", Written.letter("Kent", "1 May 2020", "Drift met 12 children."));
    served.write("leeds.txt", Written.letter("Leeds", "2 June 2021", "Drift met two children."));
    served.write("oldham.txt", Written.letter("Oldham", "3 July 2022", "Drift met no children."));
    served.write(
        "dudley.txt", Written.letter("Dudley", "4 March 2023", "There is drift and delay."));
    served.index();
  }

  @AfterEach
  void close() throws Exception {
    served.close();
  }

  @Test
  void oneHitStandsForAll() throws Exception {
    JsonNode answer =
        served.json(
            "/api/v1/search?q=drift&identical=collapse&sort=oldest&facets=year&kind=focused-visit");

    assertThat(answer.at("/total/paragraphs").asInt()).isEqualTo(4);
    assertThat(answer.at("/total/distinct").asInt()).isEqualTo(3);
    assertThat(answer.get("hits")).hasSize(3);
    JsonNode first = answer.at("/hits/0");
    assertThat(first.at("/letter/id").asString()).isEqualTo(Served.KENT);
    assertThat(first.at("/identical/more").asInt()).isEqualTo(1);
    assertThat(first.at("/identical/letters").asInt()).isEqualTo(2);
    assertThat(answer.at("/hits/1/identical").isNull()).isTrue();
    assertThat(answer.at("/facets/year/0/distinct").asInt()).isEqualTo(1);

    String list = first.at("/identical/list").asString();
    assertThat(list).startsWith("/api/v1/search?").contains("q=drift", "kind=focused-visit");
    JsonNode all = served.json(list);
    assertThat(all.at("/total/paragraphs").asInt()).isEqualTo(2);
    assertThat(all.at("/query/means").asString())
        .contains(
            "the same as paragraph "
                + first.get("id").asString()
                + " but for names, numbers and dates");
    assertThat(List.copyOf(all.at("/hits/0").propertyNames())).doesNotContain("identical");
    assertThat(all.get("total").has("distinct")).isFalse();
  }

  @Test
  void pagesAndFieldsAreThoseOfAnySearch() throws Exception {
    String search = "/api/v1/search?q=drift&identical=collapse&size=1&fields=identical";
    JsonNode first = served.json(search);
    assertThat(List.copyOf(first.at("/hits/0").propertyNames())).containsExactly("identical");
    JsonNode second = served.json(search + "&cursor=" + first.get("next").asString());
    JsonNode third = served.json(search + "&cursor=" + second.get("next").asString());
    assertThat(third.get("hits")).hasSize(1);
    assertThat(third.get("next").isNull()).isTrue();
  }

  @Test
  void aBodyMayAskForIt() throws Exception {
    JsonNode answer =
        Served.read(
            served.post(
                "/api/v1/search",
                "{\"q\": \"\\\"drift met\\\"\", \"identical\": \"collapse\", \"year\": [2020, 2021], \"sort\": \"oldest\"}"));

    assertThat(answer.at("/hits/0/identical/more").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsTheSameAsAParagraphCanBeExportedAndGrouped() throws Exception {
    String id =
        served.json("/api/v1/search?q=%22drift+met%22&sort=oldest").at("/hits/0/id").asString();

    String exported = served.get("/api/v1/export?format=jsonl&identical=" + id).body();
    assertThat(exported.lines()).hasSize(2);
    assertThat(served.json("/api/v1/search?group=letter&identical=" + id).get("hits")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search?identical=                       | identical is empty.
          search?identical=yes                    | No paragraph has the id 'yes'.
          search?identical=kent.123               | No paragraph has the id 'kent.123'.
          search?identical=Collapse               | No paragraph has the id 'Collapse'.
          search?group=letter&identical=nobody    | No paragraph has the id 'nobody'.
          search?group=letter&identical=collapse  | Letters as hits (group=letter) can't be collapsed.
          search?identical=collapse&identical=x   | The parameter 'identical' is given 2 times.
          export?identical=collapse               | An export writes each paragraph down.
          export?identical=nobody                 | No paragraph has the id 'nobody'.
          letters?identical=collapse              | unknown parameter 'identical'
          """)
  void whatCantBeIsRefused(String path, String detail) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/" + path);

    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode problem = Served.read(response);
    assertThat(problem.get("detail").asString()).isEqualTo(detail);
    assertThat(problem.get("parameter").asString()).isEqualTo("identical");
    assertThat(problem.get("hint").asString()).isNotEmpty();
  }

  @Test
  void aSearchTooLongForAnAddressHasNoneToListBy() throws Exception {
    JsonNode answer =
        Served.read(
            served.post(
                "/api/v1/search",
                "{\"q\": \"drift\", \"section\": [\""
                    + "x".repeat(45_000)
                    + "\", \"Headline findings\"], \"identical\": \"collapse\"}"));

    assertThat(answer.get("hits")).isNotEmpty();
    assertThat(answer.toString()).contains("\"list\":null").doesNotContain("\"list\":\"");
  }
}
