package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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
class ConcordanceTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  private JsonNode concordance(String parameters) throws Exception {
    return served.json("/api/v1/concordance?" + parameters);
  }

  @Test
  void answersWithLines() throws Exception {
    JsonNode answer = concordance("q=drift+NEAR/3+delay&width=2");

    assertThat(answer.propertyNames()).containsExactly("query", "total", "lines", "next", "index");
    assertThat(answer.get("total").toString())
        .isEqualTo("{\"paragraphs\":1,\"letters\":1,\"authorities\":1,\"matches\":1}");
    JsonNode line = answer.get("lines").get(0);
    assertThat(line.propertyNames())
        .containsExactly("left", "match", "right", "matches", "parts", "stance", "paragraph");
    assertThat(line.get("left").asString()).isEqualTo("There is ");
    assertThat(line.get("match").asString()).isEqualTo("drift and delay");
    assertThat(line.get("right").asString()).isEqualTo(" in plans.");
    assertThat(line.get("matches").toString()).isEqualTo("[[9,24]]");
    assertThat(line.get("parts").toString()).isEqualTo("[[9,14],[19,24]]");
    assertThat(line.get("stance").asString()).isEqualTo("affirmed");
    assertThat(line.get("paragraph").propertyNames())
        .containsExactly("id", "letter", "number", "page", "role", "section", "grade");
    assertThat(line.at("/paragraph/letter/id").asString()).isEqualTo(Served.KENT);
    assertThat(answer.get("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=drift                   | Plans do not [drift]. / There is [drift] and delay in plans.
          q=drift&sort=oldest       | There is [drift] and delay in plans. / Plans do not [drift].
          q=drift&by=date&width=1   | not [drift]. / is [drift] and
          q=drift&by=authority      | There is [drift] and delay in plans. / Plans do not [drift].
          q=drift&by=left           | There is [drift] and delay in plans. / Plans do not [drift].
          q=drift&by=right          | Plans do not [drift]. / There is [drift] and delay in plans.
          q=drift&authority=Kent    | There is [drift] and delay in plans.
          q=drift&stance=negated    | Plans do not [drift].
          q=drift&size=1            | Plans do not [drift].
          q=drift&size=0            | ''
          q=drift&sample=10         | Plans do not [drift]. / There is [drift] and delay in plans.
          q=drift&in=letter&to=2020-12-31 | There is [drift] and delay in plans.
          """)
  void showsWhatIsAskedFor(String parameters, String lines) throws Exception {
    assertThat(String.join(" / ", lines(concordance(parameters)))).isEqualTo(lines);
  }

  private static List<String> lines(JsonNode answer) {
    return StreamSupport.stream(answer.get("lines").spliterator(), false)
        .map(
            line ->
                line.get("left").asString()
                    + "["
                    + line.get("match").asString()
                    + "]"
                    + line.get("right").asString())
        .collect(Collectors.toList());
  }

  @Test
  void isReadPageByPage() throws Exception {
    List<String> whole = lines(concordance("by=right&q=plan+OR+drift+OR+delay"));
    List<String> paged = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = concordance("by=right&q=plan+OR+drift+OR+delay&size=2" + next);
      paged.addAll(lines(page));
      next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
    } while (!next.isEmpty());
    assertThat(paged).hasSizeGreaterThan(3).isEqualTo(whole);
  }

  @Test
  void saysWhatWasDrawnOfHowMany() throws Exception {
    JsonNode one = concordance("q=drift&sample=1&seed=-3");

    assertThat(one.get("drawn").toString()).isEqualTo("{\"lines\":1,\"of\":2,\"seed\":-3}");
    assertThat(one.at("/total/matches").asInt()).isEqualTo(2);
    assertThat(one.get("lines").size()).isEqualTo(1);
    assertThat(one.get("next").isNull()).isTrue();
    assertThat(concordance("q=drift&sample=1&seed=-3&by=left").get("lines"))
        .isEqualTo(one.get("lines"));
  }

  @Test
  void tellsOfTheParagraphWhatIsAskedFor() throws Exception {
    JsonNode line = concordance("q=delay&fields=id,text").get("lines").get(0);

    assertThat(line.get("paragraph").propertyNames()).containsExactly("id", "text");
    int start = line.at("/matches/0/0").asInt();
    int end = line.at("/matches/0/1").asInt();
    assertThat(line.at("/paragraph/text").asString().substring(start, end)).isEqualTo("delay");
  }

  @Test
  void saysWhyThereAreNoLines() throws Exception {
    assertThat(concordance("kind=focused-visit").at("/query/notes/0").asString())
        .isEqualTo(
            "What is found has no words that match, so there are no lines. Ask for words to see"
                + " each of them in its line.");
    assertThat(concordance("q=drift&authority=Kent&year=2021").at("/query/notes").toString())
        .contains("leaves nothing");
    assertThat(concordance("q=drift").at("/query/notes").size()).isZero();
  }

  @Test
  void isHeldByItsReaderUntilTheIndexChanges() throws Exception {
    HttpResponse<String> first = served.get("/api/v1/concordance?q=drift");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(served.get("/api/v1/concordance?q=drift", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
width=0             | width is '0', not a whole number from 1 to 50. | For more words around a match, read its paragraph.
width=51            | width is '51', not a whole number from 1 to 50. | For more words around a match, read its paragraph.
by=year             | 'year' is no value of by. | Use one of: date, authority, left, right.
by=left&sort=newest | sort is given, but lines are sorted by=left. | Leave sort out, or ask for by=date along with it.
sort=relevance      | 'relevance' is no value of sort here. | Use one of: newest, oldest. Other orders of lines are values of by.
sample=0            | sample is '0', not a whole number from 1 to 10000. | For more lines, leave it out, and follow the cursor that 'next' gives.
sample=10001        | sample is '10001', not a whole number from 1 to 10000. | For more lines, leave it out, and follow the cursor that 'next' gives.
seed=1              | seed is given, but no sample. | Say how many lines to draw, as sample=100, or leave seed out.
sample=2&seed=x     | seed is 'x', not a whole number. | Any whole number will do, such as 1: the same one draws the same lines.
size=101            | size is '101', not a whole number from 0 to 100. | For more hits, follow the cursor that 'next' gives.
identical=collapse  | A concordance shows each match. | Leave identical=collapse out.
fields=id,score     | 'score' is no value of fields. | Use one of: id, letter, number, ordinal, page, kind, role, section, grade, deadline, text, words, lead, notes.
facets=year         | unknown parameter 'facets' | The parameters here are: q, in, syntax, variants, thesaurus, without, authority, region, kind, inspectorate, grade, overall, role, section, year, letter, stance, from, to, identical, width, by, sort, sample, seed, size, cursor, fields.
cursor=x            | The cursor is not one that this search gave. | Use the 'next' of an answer to this same search, or leave it out.
""")
  void refusesWhatItCantDo(String parameters, String detail, String hint) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/concordance?q=drift&" + parameters);

    JsonNode problem = Served.read(response);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(problem.get("detail").asString()).isEqualTo(detail);
    assertThat(problem.get("hint").asString()).isEqualTo(hint);
  }
}
