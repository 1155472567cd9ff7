package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A search in the body of a request. */
@TestInstance(Lifecycle.PER_CLASS)
class PostedSearchTest {
  private static final String SEARCH = "/api/v1/search";

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
          {}                                             | ``
          {"q": "drift"}                                 | q=drift
          {"q": "\\"drift and delay\\""}                 | q=%22drift+and+delay%22
          {"q": "café \u201cdrift\u201d"}              | q=caf%C3%A9+%E2%80%9Cdrift%E2%80%9D
          {"q": "drift", "authority": "Kent"}            | q=drift&authority=Kent
          {"q": "drift", "authority": ["Kent", "-Leeds"]}| q=drift&authority=Kent&authority=-Leeds
          {"year": 2020}                                 | year=2020
          {"year": ["2019..2020", 2021]}                 | year=2019..2020&year=2021
          {"q": "plan", "variants": false}               | q=plan&variants=false
          {"q": "cla", "thesaurus": true, "without": ["LAC", "CiC"]} | q=cla&thesaurus=true&without=LAC&without=CiC
          {"q": "drift", "size": 1, "sort": "oldest"}    | q=drift&size=1&sort=oldest
          {"facets": "all", "size": 0}                   | facets=all&size=0
          {"facets": ["year", "role"], "from": "2020-06-01"} | facets=year,role&from=2020-06-01
          {"q": "LAC", "thesaurus": true, "without": ["child in care"]} | q=LAC&thesaurus=true&without=child+in+care
          {"q": "drift", "group": "letter"}              | q=drift&group=letter
          {"q": "drift", "in": "letter"}                 | q=drift&in=letter
          {"q": "drift", "fields": ["id", "text"]}       | q=drift&fields=id,text
          """)
  void isAnsweredAsOneInTheAddress(String body, String parameters) throws Exception {
    HttpResponse<String> posted = served.post(SEARCH, body);

    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    assertThat(posted.body()).isEqualTo(served.get(SEARCH + "?" + parameters).body());
    assertThat(posted.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
  }

  @Test
  void goesOnWithTheCursorOfEither() throws Exception {
    String page = SEARCH + "?q=drift&size=1";
    String next = served.json(page).get("next").asString();

    HttpResponse<String> posted =
        served.post(SEARCH, "{\"q\": \"drift\", \"size\": 1, \"cursor\": \"" + next + "\"}");

    assertThat(posted.body()).isEqualTo(served.get(page + "&cursor=" + next).body());
  }

  @Test
  void mayBeLongerThanAnyAddress() throws Exception {
    String q = "drift OR ".repeat(30) + "\\u0064rift";
    HttpResponse<String> posted =
        served.post(SEARCH, " ".repeat(60_000) + "{\"q\": \"" + q + "\"}");

    assertThat(Served.read(posted).at("/total/paragraphs").asInt()).as(posted.body()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
{"authorty": "x"}        | unknown-parameter     | unknown parameter 'authorty': did you mean 'authority'?      | Write 'authority', or leave it out.
{"query": {"a": [1]}}    | unknown-parameter     | unknown parameter 'query'                                    | The parameters here are: q,
{"q": "a", "q": "b"}     | repeated-parameter    | The parameter 'q' is given 2 times.                          | Give it once.
{"q": ["a", "b"]}        | bad-value             | 'q' can't be a list.                                         | Give a string, or leave it out.
{"q": null}              | bad-value             | 'q' can't be null.                                           | Give a string, or leave it out.
{"q": 7}                 | bad-value             | 'q' can't be a number.                                       | Give a string, or leave it out.
{"size": "20"}           | bad-value             | 'size' can't be a string.                                    | Give a whole number, or leave it out.
{"size": 2.5}            | bad-value             | size is '2.5', not a whole number from 0 to 100.             | For more hits, follow the cursor
{"size": 101}            | bad-value             | size is '101', not a whole number from 0 to 100.             | For more hits, follow the cursor
{"size": [20]}           | bad-value             | 'size' can't be a list.                                      | Give a whole number, or leave it out.
{"variants": "false"}    | bad-value             | 'variants' can't be a string.                                | Give true or false, or leave it out.
{"role": true}           | bad-value             | 'role' can't be true or false.                               | Give a string, or a list of strings, or leave it out.
{"role": ["finding", 1]} | bad-value             | 'role' can't be a number.                                    | Give a string, or a list of strings, or leave it out.
{"role": ["villain"]}    | bad-value             | 'villain' is no value of role.                               | Use one of: finding,
{"role": []}             | bad-value             | 'role' is an empty list.                                     | Name a value, or leave it out.
{"year": {"from": 2019}} | bad-value             | 'year' can't be an object.                                   | Give a year, a string such as "2019..2024", or a list of them, or leave it out.
{"q": "\\ud83d"}         | bad-value             | 'q' holds half of a character.                               | Write both halves
{"q": "(drift"}          | bad-query             | The parenthesis at position 1 is never closed.               | Add
{"q": "drift"            | bad-body              | The body stops being JSON at line 1, column 14.              | Send an object such as {"q": "drift"}.
{"q": "drift",}          | bad-body              | The body stops being JSON at line 1, column 15.              | Send an object such as {"q": "drift"}.
{q: "drift"}             | bad-body              | The body stops being JSON at line 1, column 2.               | Send an object such as {"q": "drift"}.
{"q": "drift"} {}        | bad-body              | The body stops being JSON at line 1,                         | Send an object such as {"q": "drift"}.
["drift"]                | bad-body              | The body is no JSON object.                                  | Send an object such as {"q": "drift"}.
` `                      | bad-body              | The body                                                     | Send an object such as {"q": "drift"}.
``                       | bad-body              | The body is empty.                                           | Send JSON in UTF-8 as Content-Type: application/json
""")
  void thatCannotBeUnderstoodIsToldAsInTheAddress(
      String body, String type, String detail, String hint) throws Exception {
    HttpResponse<String> response = served.post(SEARCH, body);
    JsonNode problem = Served.read(response);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(problem.get("type").asString()).isEqualTo("urn:findings:problem:" + type);
    assertThat(problem.get("detail").asString()).startsWith(detail);
    assertThat(problem.get("hint").asString()).startsWith(hint);
  }

  @Test
  void isNoLongerThanItMayBe() throws Exception {
    HttpResponse<String> response = served.post(SEARCH, " ".repeat(64 << 10) + "{}");

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("problem:body-too-long", "longer than 64 KB");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,                  200",
    "Application/JSON; charset=UTF-8,   200",
    "application/json; charset=latin1,  415",
    "text/plain,                        415",
    "application/x-www-form-urlencoded, 415",
  })
  void isOfTheTypeThatItSays(String type, int status) throws Exception {
    HttpResponse<String> response = served.withBody("POST", SEARCH, type, "{\"q\": \"drift\"}");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
  }

  @Test
  void leavesNothingToTheAddress() throws Exception {
    assertThat(served.post(SEARCH + "?q=drift", "{}").body()).contains("unknown-parameter");
    assertThat(served.send("PUT", SEARCH).headers().firstValue("Allow"))
        .hasValue("GET, HEAD, OPTIONS, POST");
  }
}
