package org.findings.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.intake.Written;
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

/** Counts beside what they are of, over HTTP. */
@TestInstance(Lifecycle.PER_CLASS)
class TrendsTest {
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
  void trendsSayWhatTheyAreOf() throws Exception {
    JsonNode answer = served.json("/api/v1/trends?q=drift");

    assertThat(answer.propertyNames())
        .containsExactly("query", "by", "total", "buckets", "notes", "index");
    assertThat(answer.get("query").get("means").stringValue()).startsWith("any form of “drift”");
    assertThat(answer.get("total").propertyNames())
        .containsExactly(
            "paragraphs",
            "letters",
            "authorities",
            "matches",
            "of",
            "per100Letters",
            "per10000Words",
            "low",
            "high",
            "small");
    JsonNode bucket = answer.get("buckets").get(0);
    assertThat(bucket.propertyNames())
        .containsExactly(
            "value",
            "label",
            "paragraphs",
            "letters",
            "matches",
            "of",
            "per100Letters",
            "per10000Words",
            "low",
            "high",
            "small");
    assertThat(bucket.get("of").propertyNames()).containsExactly("letters", "paragraphs", "words");
    assertThat(bucket.get("value").stringValue()).isEqualTo("2020");
    assertThat(bucket.get("per100Letters").doubleValue()).isEqualTo(100);
    assertThat(bucket.get("high").doubleValue()).isEqualTo(100);
    assertThat(bucket.get("small").booleanValue()).isTrue();
    assertThat(answer.get("notes").get(0).stringValue())
        .isEqualTo(
            "Fewer than 10 letters stand behind 2020, 2021: one letter more or less would change"
                + " the rate a lot. Look at low and high.");
  }

  @Test
  void ratesAreOfTheBasesWords() throws Exception {
    JsonNode bucket = served.json("/api/v1/trends?q=drift&by=kind").get("buckets").get(0);

    assertThat(bucket.get("label").stringValue()).isEqualTo("Focused visit");
    double words = bucket.get("of").get("words").doubleValue();
    assertThat(words).isPositive();
    assertThat(bucket.get("per10000Words").doubleValue())
        .isEqualTo(10_000 * bucket.get("matches").doubleValue() / words);
  }

  @Test
  void aBucketWithoutLettersHasNoRate() throws Exception {
    served.write("bath.txt", Written.letter("Bath and North East Somerset", "3 May 2023", "Calm."));
    try {
      served.index();
      JsonNode year = served.json("/api/v1/trends?q=drift").get("buckets").get(2);

      assertThat(year.get("value").stringValue()).isEqualTo("2022");
      assertThat(year.get("of").get("letters").intValue()).isZero();
      assertThat(
              List.of("per100Letters", "per10000Words", "low", "high").stream()
                  .filter(name -> !year.get(name).isNull()))
          .isEmpty();
    } finally {
      Files.delete(served.letters.resolve("bath.txt"));
      served.index();
    }
  }

  @Test
  void aTableHasARowForEachValueWithWhereItIsFrom() throws Exception {
    HttpResponse<String> response = served.get("/api/v1/trends?q=nowhere&format=csv");

    assertThat(response.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    List<String> lines = response.body().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .isEqualTo(
            "\uFEFFvalue,label,paragraphs,letters,matches,of.letters,of.paragraphs,of.words,"
                + "per100Letters,per10000Words,low,high,small,attribution");
    assertThat(lines.get(1))
        .startsWith("2020,2020,0,0,0,1,")
        .contains(",0,0,0,79.345069,true,")
        .endsWith("Open Government Licence v3.0 where they say so.\"");
  }

  @Test
  void compareSaysHowMuchCommoner() throws Exception {
    JsonNode answer = served.json("/api/v1/compare?q=delay&a=year%3D2020&b=authority%3DLeeds");

    assertThat(answer.propertyNames())
        .containsExactly("query", "a", "b", "ratio", "difference", "overlap", "notes", "index");
    assertThat(answer.get("a").get("means").stringValue()).isEqualTo("2020");
    assertThat(answer.get("b").get("means").stringValue()).isEqualTo("of Leeds");
    assertThat(answer.get("a").get("letters").intValue()).isOne();
    assertThat(answer.get("b").get("letters").intValue()).isZero();
    assertThat(answer.get("b").get("of").get("letters").intValue()).isOne();
    assertThat(answer.get("ratio").get("letters").toString())
        .isEqualTo("{\"value\":null,\"low\":null,\"high\":null}");
    assertThat(answer.get("difference").get("value").doubleValue()).isEqualTo(100);
    assertThat(answer.get("overlap").intValue()).isZero();
    assertThat(answer.get("notes")).hasSize(2);
  }

  @Test
  void furtherFiltersHoldForBothSides() throws Exception {
    JsonNode answer = served.json("/api/v1/compare?q=drift&a=&b=year%3D2020&year=2021");

    assertThat(answer.get("a").get("of").get("letters").intValue()).isOne();
    assertThat(answer.get("b").get("of").get("letters").intValue()).isZero();
    assertThat(answer.get("notes").get(1).stringValue())
        .isEqualTo("No letters are in b, so there is nothing to compare with.");
  }

  @Test
  void equalAndOverlappingSidesAreSaid() throws Exception {
    assertThat(served.json("/api/v1/compare?q=drift&a=&b=").get("notes").get(0).stringValue())
        .isEqualTo("Both sides are the same selection, so nothing can differ.");
    assertThat(
            served.json("/api/v1/compare?q=drift&a=&b=year%3D2020").get("notes").get(0).toString())
        .contains("1 letter stands on both sides");
  }

  @Test
  void withoutAQueryTheWordsOfBothSidesAreCompared() throws Exception {
    JsonNode answer =
        served.json(
            "/api/v1/compare?a=authority%3DKent&b=authority%3DLeeds&leastLetters=1"
                + "&leastAuthorities=1&size=100");

    assertThat(answer.at("/query/means").stringValue())
        .isEqualTo(
            "words and phrases of one side (a: of Kent) against those of the other (b: of Leeds)");
    assertThat(answer.at("/groups/a/letters").intValue()).isOne();
    assertThat(answer.at("/words/a").toString()).contains("\"delay\"").doesNotContain("\"drift\"");
    assertThat(answer.at("/index/build").stringValue()).isNotBlank();
    assertThat(served.json("/api/v1/compare?q=+&a=&b=").get("words").get("a")).isEmpty();
    assertThat(served.json("/api/v1/compare?a=authority%3DKent&b=").get("notes").toString())
        .contains("a has only 1 letter, and a word must stand in 3, so none of it is listed.");
    List<String> table =
        served
            .get(
                "/api/v1/compare?a=authority%3DKent&b=authority%3DLeeds&leastLetters=1"
                    + "&leastAuthorities=1&format=csv")
            .body()
            .lines()
            .toList();
    assertThat(table.getFirst()).startsWith("\uFEFFsort,side,text,a.count,");
    assertThat(table).anyMatch(row -> row.startsWith("word,a,delay,1,1,1,0,0,0,"));
  }

  @Test
  void aComparisonIsATableToo() throws Exception {
    List<String> lines =
        served.get("/api/v1/compare?q=drift&a=&b=year%3D2020&format=csv").body().lines().toList();

    assertThat(lines).hasSize(3);
    long columns = columns(lines.getFirst());
    assertThat(lines).allSatisfy(line -> assertThat(columns(line)).isEqualTo(columns));
    assertThat(lines.get(1)).startsWith("a,every paragraph,2,2,2,");
  }

  private static long columns(String line) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == ',').count() + 1;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "trends?q=drift&by=section | by | 'section' is no value of by.",
        "trends?q=drift&format=xml | format | 'xml' is no value of format.",
        "trends?q=drift&identical=collapse | identical | Counts are of each paragraph: what is said often counts often.",
        "trends?q=drift&size=3 | size | unknown parameter 'size'",
        "compare?a= | b | There is no b, one side of the two.",
        "compare?a=&b=&in=letter | in | in is given, but no q that it could say anything of.",
        "compare?a=&b=stance%3Dnegated | stance | stance is given, but no q that it could say anything of.",
        "compare?q=*:*&syntax=lucene&a=&b= | q | q asks for every paragraph, so there is nothing to compare.",
        "compare?a=&b=&size=501 | size | size is '501', not a whole number from 0 to 500.",
        "compare?a=&b=&leastLetters=0 | leastLetters | leastLetters is '0', not a whole number from 1 to 1000000.",
        "compare?q=drift&a=&b=&size=3 | size | size is given, but with a q no words are listed.",
        "compare?q=drift&b= | a | There is no a, one side of the two.",
        "compare?q=drift&a=gade%3DGood&b= | a | In a: unknown parameter 'gade': did you mean 'grade'?",
        "compare?q=drift&a=&b=grade%3DFine | b | In b: 'Fine' is no value of grade.",
        "compare?q=drift&a=q%3Ddelay&b= | a | In a: 'q' is no filter.",
        "compare?q=drift&a=&b=from%3D2020-01-01%26to%3D2019-01-01 | b | In b: from is 2020-01-01, after to, 2019-01-01.",
        "compare?q=drift&a=year%3D2019&a=year%3D2020&b= | a | The parameter 'a' is given 2 times."
      })
  void whatCannotBeUnderstoodIsRefused(String asked, String parameter, String detail)
      throws Exception {
    HttpResponse<String> response = served.get("/api/v1/" + asked);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.read(response).get("parameter").stringValue()).isEqualTo(parameter);
    assertThat(Served.read(response).get("detail").stringValue()).isEqualTo(detail);
    assertThat(Served.read(response).get("hint").stringValue()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "NOT drift", "drift OR delay", "\"in plans\"", "drif*"})
  void noAnswerHoldsANumberThatIsNone(String query) throws Exception {
    String q = URLEncoder.encode(query, UTF_8);
    assertThat(
            served.get("/api/v1/trends?q=" + q).body()
                + served.get("/api/v1/compare?q=" + q + "&a=year%3D1999&b=").body())
        .contains("\"buckets\"", "\"ratio\"")
        .doesNotContain("NaN")
        .doesNotContain("Infinity");
  }

  @Test
  void theSameAnswerNeedNotBeSentAgain() throws Exception {
    String path = "/api/v1/trends?q=drift&format=csv";
    String tag = served.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.send("HEAD", path).statusCode()).isEqualTo(200);
  }
}
