package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.findings.query.Field;
import org.findings.query.Values;
import org.findings.search.KeywordSearch;
import org.findings.search.Keywords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words around matches, and what marks one group against another. */
@TestInstance(Lifecycle.PER_CLASS)
class CollocatesTest {
  private static final String ROUTE = "/api/v1/collocates";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void answersWithTheCompanyOfMatches() throws Exception {
    JsonNode answer = served.json(ROUTE + "?q=drift&least=1&window=2&kind=focused-visit");

    assertThat(answer.propertyNames())
        .containsExactly(
            "query", "total", "window", "windows", "of", "linesAre", "collocates", "index");
    assertThat(answer.get("total").toString())
        .isEqualTo("{\"paragraphs\":2,\"letters\":2,\"authorities\":2,\"matches\":2}");
    assertThat(answer.get("linesAre").asString()).isEqualTo("near");
    JsonNode delay = answer.get("collocates").get(0);
    assertThat(delay.propertyNames())
        .containsExactly(
            "word",
            "forms",
            "observed",
            "expected",
            "logLikelihood",
            "logDice",
            "occurrences",
            "paragraphs",
            "letters",
            "lines");
    assertThat(delay.get("word").asString()).isEqualTo("delay");
    assertThat(delay.get("observed").asInt()).isEqualTo(1);
    assertThat(delay.get("expected").isNumber()).isTrue();
    // 14 + log2(2 / (2 + 1))
    assertThat(delay.get("logDice").asDouble()).isEqualTo(13.415);
    assertThat(delay.get("lines").asString())
        .isEqualTo("/api/v1/concordance?q=%28drift%29+NEAR%2F1+%22delay%22&kind=focused-visit");
  }

  /** The address of the first word's lines, and what is in them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          drift                        | near      | (drift) NEAR/4 "delay"
          "there is drift" OR drift    | near      | ("there is drift" OR drift) NEAR/4 "delay"
          drift AND plans              | paragraph | (drift AND plans) AND "delay"
          drift -zebra                 | paragraph | (drift -zebra) AND "delay"
          """)
  void linesAreAskedForByNearWhereThatCanBeSaid(String query, String are, String lines)
      throws Exception {
    String q = java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
    JsonNode answer = served.json(ROUTE + "?least=1&by=logDice&authority=Kent&q=" + q);
    assertThat(answer.get("linesAre").asString()).isEqualTo(are);
    List<String> addresses =
        answer.get("collocates").valueStream().map(word -> word.get("lines").asString()).toList();
    assertThat(addresses)
        .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
        .contains("/api/v1/concordance?q=" + lines + "&authority=Kent");
  }

  @Test
  void linesInLucenesSyntaxAreAskedForByAnd() throws Exception {
    JsonNode answer = served.json(ROUTE + "?q=drift&syntax=lucene&least=1");
    assertThat(answer.get("linesAre").asString()).isEqualTo("paragraph");
    assertThat(answer.at("/collocates/0/lines").asString()).contains("AND", "syntax=lucene");
  }

  @Test
  void withoutMatchesThereAreNoneAndANoteSaysWhy() throws Exception {
    JsonNode nowhere = served.json(ROUTE + "?q=zebra");
    assertThat(nowhere.get("collocates").size()).isZero();
    assertThat(nowhere.at("/total/matches").asInt()).isZero();
    JsonNode noPlace = served.json(ROUTE + "?q=NOT+zebra");
    assertThat(noPlace.get("collocates").size()).isZero();
    assertThat(noPlace.at("/total/paragraphs").asInt()).isPositive();
    assertThat(noPlace.at("/query/notes/0").asString()).startsWith("What is found matches at no");
  }

  @Test
  void theTableEndsWithWhereItIsFrom() throws Exception {
    HttpResponse<String> response = served.get(ROUTE + "?q=drift&least=1&format=csv&size=1");
    assertThat(response.headers().firstValue("Content-Type")).hasValue(Csv.TYPE);
    List<String> rows = response.body().lines().toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst())
        .endsWith("logDice,occurrences,paragraphs,letters,lines,attribution");
    assertThat(rows.getLast()).contains("Open Government Licence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window=0",
        "window=21",
        "window=x",
        "size=501",
        "size=-1",
        "least=0",
        "least=99999999999",
        "by=chance",
        "forms=stem",
        "stopWords=yes",
        "format=xls",
        "identical=collapse",
        "sort=newest",
        "window=1&window=2"
      })
  void whatCantBeIsRefusedWithAHint(String parameters) throws Exception {
    HttpResponse<String> response = served.get(ROUTE + "?q=drift&" + parameters);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.read(response).get("hint").asString()).isNotBlank();
  }

  @Test
  void keywordsAreToldWithTheirGroups() throws Exception {
    KeywordSearch search =
        new KeywordSearch(
            List.of(Values.filter(Field.AUTHORITY, List.of("Kent"))),
            List.of(Values.filter(Field.AUTHORITY, List.of("Leeds"))),
            List.of(),
            2,
            1,
            2,
            false);
    Keywords answer = served.engine.keywords(search);
    JsonNode json =
        new JsonMapper()
            .readTree(Json.object(out -> KeywordsJson.fields(out, search, answer)).bytes());
    assertThat(json.propertyNames())
        .containsExactly("groups", "overlap", "least", "words", "phrases");
    assertThat(json.at("/groups/a/letters").asInt()).isEqualTo(1);
    assertThat(json.at("/words/a").size()).isEqualTo(2);
    JsonNode first = json.at("/words/a/0");
    assertThat(first.at("/a/count").asInt()).isPositive();
    assertThat(first.at("/b/count").asInt()).isZero();
    assertThat(first.get("logRatio").asDouble()).isPositive();
    assertThat(json.get("phrases").isNull()).isTrue();
    assertThat(KeywordsJson.notes(search, answer))
        .containsExactly(
            "No phrases are listed, since none were gathered yet. Ask again in some minutes.");
  }

  /** Groups by their kind. */
  @ParameterizedTest
  @CsvSource({
    "focused-visit, focused-visit, are in both",
    "focused-visit, sif,           b holds no words",
    "sif,           sif,           a holds no words",
  })
  void groupsThatCantBeToldApartHaveNoKeywordsAndANoteSaysWhy(String a, String b, String note)
      throws Exception {
    KeywordSearch search =
        new KeywordSearch(
            List.of(Values.filter(Field.KIND, List.of(a))),
            List.of(Values.filter(Field.KIND, List.of(b))),
            List.of(),
            9,
            1,
            1,
            true);
    Keywords answer = served.engine.keywords(search);
    assertThat(answer.ofA()).isEmpty();
    assertThat(answer.ofB()).isEmpty();
    assertThat(KeywordsJson.notes(search, answer)).first().asString().contains(note);
  }
}
