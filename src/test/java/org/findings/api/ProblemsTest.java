package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;
import static org.findings.api.Served.LEEDS;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
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

/** What is not answered, and what is said instead. */
@TestInstance(Lifecycle.PER_CLASS)
class ProblemsTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
search?authorty=x     | unknown-parameter     | unknown parameter 'authorty': did you mean 'authority'? | Write 'authority', or leave it out. | authorty
search?colour=x       | unknown-parameter     | unknown parameter 'colour' | The parameters here are: q, in, syntax, variants, thesaurus, without, authority, region, kind, inspectorate, grade, overall, role, section, year, letter, stance, from, to, sort, size, cursor, group, identical, facets, fields. | colour
suggest?colour=x      | unknown-parameter     | unknown parameter 'colour' | The parameters here are: q, authority, region, kind, inspectorate, grade, overall, role, section, year, letter, from, to, size. | colour
suggest?size=51       | bad-value             | size is '51', not a whole number from 0 to 50. | Type on for others: a letter more leaves fewer to choose from. | size
suggest?role=villain  | bad-value             | 'villain' is no value of role. | Use one of: finding, strength, requirement met, improvement, recommendation, priority action, case study, background, next steps, footnote, none. | role
search?in=book        | bad-value             | 'book' is no value of in. | Use one of: paragraph, letter. | in
search?syntax=latin   | bad-value             | 'latin' is no value of syntax. | Use one of: findings, lucene. | syntax
search?thesaurus=1    | bad-value             | '1' is no value of thesaurus. | Use one of: true, false. | thesaurus
search?without=LAC    | bad-value             | without is 'LAC', which is nothing that was to be added. | Ask for thesaurus=true along with it, or leave it out. | without
search?thesaurus=true&without=CAMHX | bad-value | without is 'CAMHX', which is no term of the thesaurus. | Did you mean 'CAMHS'? Leave it out if not. | without
search?thesaurus=true&without=colour | bad-value | without is 'colour', which is no term of the thesaurus. | Nothing is added to this query: leave it out. | without
search?q=mash&thesaurus=true&without=x | bad-value | without is 'x', which is no term of the thesaurus. | Name one of what is added here: multi-agency safeguarding hub, front door. | without
search?q=front-door&without=x | bad-value | without is 'x', which is nothing that was to be added. | Name one of what is added here: frontdoor. | without
search?size=1&size=2  | repeated-parameter    | The parameter 'size' is given 2 times. | Give it once. | size
search?size=101       | bad-value             | size is '101', not a whole number from 0 to 100. | For more hits, follow the cursor that 'next' gives. | size
search?size=-1        | bad-value             | size is '-1', not a whole number from 0 to 100. | For more hits, follow the cursor that 'next' gives. | size
search?size=abc       | bad-value             | size is 'abc', not a whole number from 0 to 100. | For more hits, follow the cursor that 'next' gives. | size
search?sort=best      | bad-value             | 'best' is no value of sort. | Use one of: relevance, newest, oldest, authority. | sort
search?group=year      | bad-value             | 'year' is no value of group. | Use one of: letter. | group
search?variants=no    | bad-value             | 'no' is no value of variants. | Use one of: true, false. | variants
search?facets=colour  | bad-value             | 'colour' is no value of facets. | Use one of: authority, region, kind, inspectorate, grade, overall, role, section, year, stance; or all (but stance), or none, alone. | facets
search?fields=id,x    | bad-value             | 'x' is no value of fields. | Use one of: id, letter, number, ordinal, page, kind, role, section, grade, deadline, text, words, lead, notes, matches, stance, score, identical. | fields
search?from=yesterday | bad-value             | from is 'yesterday', which is no date. | Write a date as year-month-day, such as 2019-12-31. | from
search?to=2019-02-30  | bad-value             | to is '2019-02-30', which is no date. | Write a date as year-month-day, such as 2019-12-31. | to
search?from=2020-01-02&to=2020-01-01 | bad-value | from is 2020-01-02, after to, 2020-01-01. | Write the earlier day as from. | from
search?year=19        | bad-value             | '19' is no value of year. | Write a year, or two: 2019 or 2019..2024. | year
search?role=villain   | bad-value             | 'villain' is no value of role. | Use one of: finding, strength, requirement met, improvement, recommendation, priority action, case study, background, next steps, footnote, none. | role
search?authority=     | bad-value             | '' is no value of authority. | Name a value, or leave the filter out. | authority
search?cursor=abc     | foreign-cursor        | The cursor is not one that this search gave. | Use the 'next' of an answer to this same search, or leave it out. | cursor
letters?grade=Good    | unknown-parameter     | unknown parameter 'grade' | The parameters here are: authority, region, kind, inspectorate, overall, year, letter, from, to, sort, size, cursor, fields. | grade
letters?size=1000     | bad-value             | size is '1000', not a whole number from 0 to 100. | For more hits, follow the cursor that 'next' gives. | size
letters/%s?q=x        | unknown-parameter     | unknown parameter 'q' | The parameters here are: sha256, fields. | q
paragraphs/%s?q=x     | unknown-parameter     | unknown parameter 'q' | This address takes no parameters. | q
""")
  void aParameter(String path, String type, String detail, String hint, String parameter)
      throws Exception {
    HttpResponse<String> response = served.get("/api/v1/" + path.replace("%s", KENT));
    JsonNode problem = Served.read(response);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(problem.get("type").asString()).isEqualTo("urn:findings:problem:" + type);
    assertThat(problem.get("detail").asString()).isEqualTo(detail);
    assertThat(problem.get("hint").asString()).isEqualTo(hint);
    assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.get("status").asInt()).isEqualTo(400);
  }

  @Test
  void wildcardsThatStandForVeryManyWordsTogetherAreRefused(@TempDir Path other) throws Exception {
    try (Served many = new Served(other)) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 900; i++) {
        words.append("a").append((char) ('a' + i % 26)).append(i).append(' ');
      }
      many.write("kent.txt", Written.letter("Kent", "1 May 2020", words.toString()));
      many.index();
      assertThat(many.get("/api/v1/search?q=a*").statusCode()).isEqualTo(200);
      String often = String.join("+OR+", Collections.nCopies(200, "a*"));
      for (String route : List.of("search", "concordance", "trends", "collocates", "record")) {
        HttpResponse<String> response = many.get("/api/v1/" + route + "?q=" + often);
        assertThat(response.statusCode()).as(route).isEqualTo(400);
        assertThat(response.body()).contains("stand for more than 5000 words together");
      }
    }
  }

  @Test
  void aQueryWithThePlaceOfWhatIsWrong() throws Exception {
    String named = "/api/v1/search?q=drift+%22and";
    JsonNode quote = Served.read(served.get(named, "X-Request-Id", "r1"));
    assertThat(quote.toString())
        .isEqualTo(
            """
            {"type":"urn:findings:problem:bad-query","title":"The query can’t be understood",\
            "status":400,"detail":"The quotation mark at position 7 is never closed.",\
            "instance":"urn:findings:request:r1",\
            "hint":"Add a closing \\" after the phrase, or take the mark out.","at":6,\
            "parameter":"q","repaired":{"text":"drift \\"and\\"",\
            "means":"any form of “drift” and the exact word “and”",\
            "changes":["A quotation mark was never closed: it is closed after “and”."]}}""");
    JsonNode parenthesis = Served.read(served.get("/api/v1/search?q=(drift"));
    assertThat(parenthesis.get("at").asInt()).isZero();
    assertThat(parenthesis.get("detail").asString()).contains("never closed");
  }

  @Test
  void aCursorOfAnotherSearch() throws Exception {
    String next = served.json("/api/v1/search?q=drift&size=1").get("next").asString();

    HttpResponse<String> other = served.get("/api/v1/search?q=plan&cursor=" + next);

    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body()).contains("foreign-cursor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/serch          | 404 | Did you mean /api/v1/search?
          /elsewhere             | 404 | The API's addresses begin with /api/v1/
          /api/v1/letters/nope   | 404 | Ids stand in the answers of /api/v1/search
          /api/v1/paragraphs/a.b | 404 | Ids stand in the answers of /api/v1/search
          /api/v1/search?q=%zz   | 400 | Encode each value
          /api/v1/search?q=%ff   | 400 | Encode each value
          """)
  void anAddress(String path, int status, String hint) throws Exception {
    // The client's own checks would refuse a bad escape.
    String response = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertThat(response).startsWith("HTTP/1.1 " + status + " ");
    assertThat(response).contains("application/problem+json", hint);
  }

  @Test
  void aMethod() throws Exception {
    HttpResponse<String> response = served.send("DELETE", "/api/v1/coverage");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    assertThat(response.body()).contains("DELETE is not offered here.");
  }

  @Test
  void aMethodBeforeItsBody() throws Exception {
    HttpResponse<String> response = served.post("/api/v1/coverage", "a letter");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    assertThat(served.post("/api/v1/nope", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void aBody() throws Exception {
    HttpResponse<String> response =
        served.withBody("GET", "/api/v1/search", "application/json", "{\"q\": \"drift\"}");

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("body-not-accepted");
  }

  @Test
  void anAddressWithoutEnd() throws Exception {
    HttpResponse<String> response = served.get("/api/v1/search?q=" + "a".repeat(60_000));

    assertThat(response.statusCode()).isEqualTo(414);
    assertThat(response.body()).contains("address-too-long");
  }

  @Test
  void aFileThatIsNoLongerWhatWasRead(@TempDir Path folder) throws Exception {
    try (Served changing = new Served(folder).withTwoLetters()) {
      changing.write("leeds.md", "Something else.");
      HttpResponse<String> changed = changing.get("/api/v1/letters/" + LEEDS + "/source");
      assertThat(changed.statusCode()).isEqualTo(410);
      assertThat(changed.body()).contains("source-gone", "leeds.md");
    }
  }

  @Test
  void aLetterThatGotAnotherId(@TempDir Path folder) throws Exception {
    try (Served changing = new Served(folder).withTwoLetters()) {
      changing.write(
          "kent.txt", Written.letter("Kent", "3 May 2020", "There is drift and delay in plans."));
      changing.index();

      HttpResponse<String> moved = changing.get("/api/v1/letters/" + KENT + "/source");

      assertThat(moved.statusCode()).isEqualTo(308);
      assertThat(moved.headers().firstValue("Location"))
          .hasValue("/api/v1/letters/kent-focused-visit-2020-05-03/source");
    }
  }

  @Test
  void aCursorWhoseBuildIsNoLongerKept(@TempDir Path folder) throws Exception {
    try (Served changing = new Served(folder).withTwoLetters()) {
      String first = "/api/v1/search?q=drift&size=1";
      String next = changing.json(first).get("next").asString();
      for (int day = 1; day <= 9; day++) {
        changing.write("new.txt", Written.letter("Kent", day + " June 2020", "New."));
        changing.index();
      }

      HttpResponse<String> expired = changing.get(first + "&cursor=" + next);

      assertThat(expired.statusCode()).isEqualTo(410);
      assertThat(expired.body())
          .contains("problem:expired-cursor", "Search again from the first page.");
    }
  }

  @Test
  void aParagraphThatIsGone(@TempDir Path folder) throws Exception {
    try (Served changing = new Served(folder).withTwoLetters()) {
      JsonNode hit = changing.json("/api/v1/search?q=%22drift+and+delay%22").at("/hits/0");
      changing.write("kent.txt", Written.letter("Kent", "1 May 2020", "Nothing of that kind."));
      changing.index();

      HttpResponse<String> gone = changing.get("/api/v1/paragraphs/" + hit.get("id").asString());

      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(gone.body()).contains("problem:gone", "See /api/v1/letters/" + KENT + ".");
    }
  }

  @Test
  void anIndexThatIsNotThereYet(@TempDir Path folder) throws Exception {
    try (Served empty = new Served(folder)) {
      assertThat(empty.get("/health/live").statusCode()).isEqualTo(200);
      HttpResponse<String> ready = empty.get("/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.headers().firstValue("Retry-After")).hasValue("2");
      assertThat(empty.get("/api/v1/search?q=drift").statusCode()).isEqualTo(503);

      empty.withTwoLetters();

      assertThat(empty.get("/health/ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatBreaksInsideStaysInside(@TempDir Path folder) throws Exception {
    BooleanSupplier breaking =
        () -> {
          throw new IllegalStateException("a secret of the inside");
        };
    try (Served broken = new Served(folder, breaking).withTwoLetters()) {
      HttpResponse<String> response = broken.get("/api/v1/search?q=drift");
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).contains("its log says why").doesNotContain("secret", "xception");
    }
  }

  @Test
  void samplesAreSaidToBeSamples(@TempDir Path folder) throws Exception {
    try (Served samples = new Served(folder, () -> true).withTwoLetters()) {
      assertThat(samples.json("/api/v1/search").at("/index/samples").asBoolean()).isTrue();
    }
  }

  private String raw(String request) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
