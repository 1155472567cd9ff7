package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;
import static org.findings.api.Served.LEEDS;

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
import tools.jackson.databind.JsonNode;

/** The shape of every answer, field by field and in order. */
@TestInstance(Lifecycle.PER_CLASS)
class AnswersTest {
  private static final List<String> LETTER =
      List.of(
          "id",
          "title",
          "kind",
          "kindLabel",
          "authority",
          "inspectorates",
          "inspected",
          "date",
          "dateIs",
          "grade",
          "gradePrinted",
          "judgements",
          "source",
          "licence",
          "size",
          "doubts");
  private static final List<String> PARAGRAPH =
      List.of(
          "id",
          "number",
          "ordinal",
          "page",
          "kind",
          "role",
          "section",
          "grade",
          "deadline",
          "text",
          "words",
          "lead",
          "notes");

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
  void searchSaysWhatWasUnderstoodHowMuchThereIsAndWhere() throws Exception {
    JsonNode answer = served.json("/api/v1/search?q=%22drift+and+delay%22");

    assertThat(names(answer)).containsExactly("query", "total", "hits", "facets", "next", "index");
    assertThat(answer.get("query").toString())
        .isEqualTo(
            """
            {"text":"\\"drift and delay\\"","means":"the exact words “drift and delay”;\
             headings and lead sentences are not searched",\
            "added":[],"notes":[]}""");
    assertThat(answer.get("total").toString())
        .isEqualTo(
            """
            {"paragraphs":1,"letters":1,"authorities":1}""");
    assertThat(answer.get("facets").toString()).isEqualTo("{}");
    assertThat(answer.get("next").isNull()).isTrue();
    assertThat(names(answer.get("index"))).containsExactly("build", "letters", "paragraphs");
    assertThat(answer.at("/index/letters").asInt()).isEqualTo(2);
  }

  @Test
  void theThesaurusAddsOnlyWhereAskedForAndWhatItAddedIsListed() throws Exception {
    String dcs = "/api/v1/search?q=front+door+NOT+delay&role=improvement";
    assertThat(served.json(dcs).at("/query/added").size()).isZero();
    assertThat(served.json(dcs + "&thesaurus=true").get("query").toString())
        .startsWith(
            """
            {"text":"front door NOT delay",\
            "means":"((any form of “front” and any form of “door”)\
             or any form of the words “multi agency safeguarding hub” side by side (added)\
             or any form of “mash” (added)) and not any form of “delay”,\
             in areas for improvement;\
             headings and lead sentences are not searched",\
            "added":["multi-agency safeguarding hub","MASH"],""");
  }

  @Test
  void aTermOfTheThesaurusFindsTheOthersOfItsGroup() throws Exception {
    String kent = Written.letter("Kent", "1 May 2020", "Looked after children wait; CLA reviews.");
    served.write("kent-2.txt", kent.replace("1 May 2020", "1 May 2022"));
    served.index();
    String search = "/api/v1/search?q=%22children+in+care%22&sort=newest";
    assertThat(served.json(search).at("/total/paragraphs").asInt()).isZero();
    assertThat(served.json(search + "&thesaurus=true").at("/hits/0/matches").toString())
        .isEqualTo("[[0,21],[28,31]]");
    assertThat(served.json(search + "&thesaurus=true&without=CLA").at("/hits/0/matches").toString())
        .isEqualTo("[[0,21]]");
    String near = "/api/v1/search?q=%22children+in+care%22+BEFORE/0+reviews&thesaurus=true";
    assertThat(served.json(near).at("/hits/0/matches").toString()).isEqualTo("[[28,39]]");
    Files.delete(served.letters.resolve("kent-2.txt"));
    served.index();
  }

  @Test
  void aQueryMayBeWrittenInLucenesSyntax() throws Exception {
    String query = "%28drifts+%7C%7C+hub%29+%26%26+year%3A%5B2021+TO+*%5D";
    JsonNode answer = served.json("/api/v1/search?syntax=lucene&q=" + query);
    assertThat(answer.at("/query/means").asString())
        .startsWith("(any form of “drifts” or any form of “hub”) and from 1 January 2021;");
    assertThat(answer.at("/total/paragraphs").asInt()).isEqualTo(1);
  }

  @Test
  void aHitIsAWholeParagraphWithItsLetterAndWhatMatched() throws Exception {
    JsonNode hit = served.json("/api/v1/search?q=%22drift+and+delay%22").at("/hits/0");

    assertThat(names(hit))
        .containsExactly(
            "id",
            "letter",
            "number",
            "ordinal",
            "page",
            "kind",
            "role",
            "section",
            "grade",
            "deadline",
            "text",
            "words",
            "lead",
            "notes",
            "matches",
            "stance",
            "score");
    assertThat(names(hit.get("letter")))
        .containsExactly(
            "id", "title", "authority", "kind", "kindLabel", "date", "inspectorates", "grade");
    assertThat(hit.get("id").asString()).startsWith(KENT + ".");
    assertThat(hit.at("/letter/authority/code").asString()).isEqualTo("E10000016");
    assertThat(hit.at("/letter/kindLabel").asString()).isEqualTo("Focused visit");
    assertThat(hit.get("text").asString()).isEqualTo("There is drift and delay in plans.");
    assertThat(hit.get("matches").toString()).isEqualTo("[[9,24]]");
    assertThat(hit.get("page").isNull()).isTrue();
    assertThat(hit.get("score").isNumber()).isTrue();
  }

  @Test
  void fieldsChooseWhatAHitCarries() throws Exception {
    assertThat(served.json("/api/v1/search?q=drift&fields=text,id&size=1").get("hits").toString())
        .matches("\\[\\{\"id\":\"[^\"]+\",\"text\":\"[^\"]+\"}]");
  }

  @Test
  void facetsCountParagraphsAndLettersByValue() throws Exception {
    JsonNode facets = served.json("/api/v1/search?q=drift&facets=authority,year&facets=section");

    assertThat(names(facets.get("facets"))).containsExactly("authority", "section", "year");
    assertThat(facets.at("/facets/authority/0").toString())
        .isEqualTo(
            """
            {"value":"E08000035","label":"Leeds","paragraphs":1,"letters":1,"authorities":1}""");
    assertThat(facets.at("/facets/section/0").toString())
        .isEqualTo(
            """
            {"value":"Headline findings","label":"Headline findings",\
            "path":["Headline findings"],"paragraphs":2,"letters":2,"authorities":2}""");
    assertThat(names(served.json("/api/v1/search?facets=all").get("facets"))).hasSize(9);
    assertThat(names(served.json("/api/v1/search?facets=none").get("facets"))).isEmpty();
  }

  @Test
  void filtersAreOrWithinAndAndAmong() throws Exception {
    assertThat(total("q=drift")).isEqualTo(2);
    assertThat(total("q=drift&authority=Kent")).isEqualTo(1);
    assertThat(total("q=drift&authority=kent&authority=Leeds")).isEqualTo(2);
    assertThat(total("q=drift&authority=-Kent")).isEqualTo(1);
    assertThat(total("q=drift&year=2020..2021&role=finding")).isEqualTo(2);
    assertThat(total("q=drift&from=2021-01-01")).isEqualTo(1);
    assertThat(total("q=drift&to=2020-05-01")).isEqualTo(1);
    assertThat(total("q=drift&overall=none")).isEqualTo(2);
    assertThat(total("q=drift&kind=jtai")).isZero();
    assertThat(total("q=plan&variants=false")).isZero();
    assertThat(total("q=drift&letter=" + KENT)).isEqualTo(1);
  }

  @Test
  void pagesFollowOneAnotherByCursor() throws Exception {
    JsonNode first = served.json("/api/v1/search?q=drift&sort=oldest&size=1");
    String next = first.get("next").asString();
    JsonNode second = served.json("/api/v1/search?q=drift&sort=oldest&size=1&cursor=" + next);

    assertThat(first.at("/hits/0/letter/id").asString()).isEqualTo(KENT);
    assertThat(second.at("/hits/0/letter/id").asString()).isEqualTo(LEEDS);
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(second.at("/hits/0/score").isNull()).as("not by relevance").isTrue();
  }

  @Test
  void lettersAreListedNewestFirst() throws Exception {
    JsonNode answer = served.json("/api/v1/letters");

    assertThat(names(answer)).containsExactly("total", "letters", "next", "index");
    assertThat(answer.get("total").asInt()).isEqualTo(2);
    assertThat(names(answer.at("/letters/0"))).isEqualTo(LETTER);
    assertThat(answer.at("/letters/0/id").asString()).isEqualTo(LEEDS);
    assertThat(answer.at("/letters/0/inspected").toString())
        .isEqualTo("{\"from\":null,\"to\":null}");
    assertThat(answer.at("/letters/0/source/format").asString()).isEqualTo("markdown");
    assertThat(served.json("/api/v1/letters?authority=Kent&sort=oldest").get("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void aLetterHasItsOutlineAndParagraphs() throws Exception {
    JsonNode letter = served.json("/api/v1/letters/" + KENT);

    assertThat(names(letter)).startsWith(LETTER.toArray(String[]::new));
    assertThat(names(letter)).endsWith("outline", "paragraphs", "versions", "index");
    assertThat(names(letter.at("/outline/0"))).containsExactly("heading", "depth", "paragraph");
    assertThat(names(letter.at("/paragraphs/0"))).isEqualTo(PARAGRAPH);
    assertThat(letter.at("/outline/0/heading").asString()).isEqualTo("Headline findings");
    assertThat(letter.at("/outline/0/paragraph").asString())
        .isEqualTo(letter.at("/paragraphs/1/id").asString());
  }

  @Test
  void aParagraphHasItsNeighboursAndCitation() throws Exception {
    String id = served.json("/api/v1/letters/" + KENT).at("/paragraphs/0/id").asString();

    JsonNode paragraph = served.json("/api/v1/paragraphs/" + id);

    assertThat(names(paragraph))
        .containsExactly(
            "id",
            "letter",
            "number",
            "ordinal",
            "page",
            "kind",
            "role",
            "section",
            "grade",
            "deadline",
            "text",
            "words",
            "lead",
            "notes",
            "before",
            "after",
            "citations",
            "index");
    assertThat(paragraph.get("before").isNull()).isTrue();
    assertThat(names(paragraph.get("after"))).isEqualTo(PARAGRAPH);
    assertThat(paragraph.at("/citations/plain").asString()).endsWith("1 May 2020 [" + id + "]");
  }

  @Test
  void theSourceComesAsItIs() throws Exception {
    HttpResponse<String> text = served.get("/api/v1/letters/" + KENT + "/source");

    assertThat(text.body()).startsWith("1 May 2020\n\nDear Ms Fernside");
    assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(text.headers().firstValue("Content-Disposition"))
        .hasValue("inline; filename=\"kent.txt\"");
    assertThat(
            served.get("/api/v1/letters/" + LEEDS + "/source").headers().firstValue("Content-Type"))
        .hasValue("text/markdown; charset=utf-8");
  }

  @Test
  void everyResponseIsGuardedAndTimed() throws Exception {
    for (String path : List.of("/", "/api/v1/search", "/api/v1/nope", "/health/live")) {
      var headers = served.get(path).headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Server-Timing").orElse("")).matches("total;dur=\\d+\\.\\d\\d");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void headIsGetWithoutItsBody() throws Exception {
    HttpResponse<String> head = served.send("HEAD", "/api/v1/search?q=drift");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isPresent();
    assertThat(served.send("HEAD", "/api/v1/search?size=101").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsHeldAlreadyIsNotSentAgain() throws Exception {
    String tag = served.get("/api/v1/search").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = served.get("/api/v1/search", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  private int total(String parameters) throws Exception {
    return served.json("/api/v1/search?" + parameters).at("/total/paragraphs").asInt();
  }

  private static List<String> names(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }
}
