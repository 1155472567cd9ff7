package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.findings.intake.Written;
import org.findings.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Doubts about a question, told with its answer. */
@TestInstance(Lifecycle.PER_CLASS)
class NotesTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder);
    served.write(
        "kent.txt",
        Written.letter(
            "Kent", "1 May 2020", "There is drift and delay in plans.\n\nDelay and then drift."));
    served.write("leeds.txt", Written.letter("Leeds", "2 June 2021", "Plans do not drift."));
    served.index();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # asked for                     | notes, with ; between them
          q="drift and delay"             | ''
          q=drift                         | ''
          q=drift delay plans NOT hub     | ''
          q=of the                        | Only very common words are searched for (“of”, “the”), which say little by themselves. Add a telling word, or put a whole phrase in quotation marks.
          q="of the"                      | Only very common words are searched for (“of”, “the”), which say little by themselves. Add a telling word, or put a whole phrase in quotation marks.
          q=drift or delay                | “or” is searched as a word like the others. Write it in capitals, OR, to join words with it.; Found nowhere: any form of “or”.; Found alone, any form of “drift”: 3 paragraphs; any form of “delay”: 2 paragraphs.
          q=drift and delay               | “and” is searched as a word like the others. Write it in capitals, AND, to join words with it.; The words may stand anywhere in a paragraph. Did you mean the phrase? In quotation marks “drift and delay” finds 1 of these 2 paragraphs.
          q=plans do                      | ''
          q=drift hubs                    | Found nowhere: any form of “hubs”.; Found alone, any form of “drift”: 3 paragraphs.
          q=delay challenged              | Found alone, any form of “delay”: 2 paragraphs; any form of “challenged”: 2 paragraphs.; No paragraph holds all of it, but 1 letter does, in several paragraphs: ask for the same letter (in=letter).
          q="delay and drift"             | These very words stand nowhere side by side. Without quotation marks, in any form and order, 2 paragraphs are found.
          q="delay challenged"            | Found alone, any form of “delay”: 2 paragraphs; any form of “challenged”: 2 paragraphs.; No paragraph holds all of it, but 1 letter does, in several paragraphs: ask for the same letter (in=letter).
          q=drift&year=2031               | The filter “2031” leaves nothing: without it 3 paragraphs are found.
          q=drift&year=2031&role=improvement | The filters together leave nothing, and none of them alone: without any of them 3 paragraphs are found.
          q=delay&year=2021&role=finding  | The filter “2021” leaves nothing: without it 2 paragraphs are found.
          q=                              | ''
          q=&year=2020                    | ''
          q=&year=2031                    | The filter “2031” leaves nothing: without it 7 paragraphs are found.
          q=hub&year=2031                 | ''
          q=NOT drift&role=footnote       | The filter “in footnotes” leaves nothing: without it 4 paragraphs are found.
          """)
  void areToldWithTheAnswer(String asked, String notes) throws Exception {
    List<String> told = new ArrayList<>();
    for (JsonNode note : answer(asked).at("/query/notes")) {
      told.add(note.asString());
    }
    assertThat(String.join("; ", told)).isEqualTo(notes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=drift&role=finding   | any form of “drift”, in findings; headings and lead sentences are not searched
          q=drift&in=letter      | any form of “drift”; anywhere in the same letter; headings and lead sentences are not searched
          q=NOT drift            | not any form of “drift”; headings and lead sentences are not searched
          q=drift&stance=negated | any form of “drift”, where it is negated; headings and lead sentences are not searched
          q=role:finding         | in findings
          q=                     | every paragraph
          """)
  void whatIsMeantSaysWhatIsNotSearched(String asked, String means) throws Exception {
    assertThat(answer(asked).at("/query/means").asString()).isEqualTo(means);
  }

  @Test
  void aWordThatMostlyBeginsOnePhraseMayBeMeantAsIt(@TempDir Path folder) throws Exception {
    try (Served many = new Served(folder)) {
      for (int i = 0; i < 12; i++) {
        String day = "1 May 20" + (10 + i);
        String text = "There is drift and delay.\n\nPlans drift in case " + i + ".";
        many.write("kent-" + i + ".txt", Written.letter("Kent", day, text));
      }
      many.index();
      ((LuceneEngine) many.engine).gatherPhrases();
      assertThat(many.json("/api/v1/search?q=drift").at("/query/notes").toString())
          .isEqualTo(
              "[\"“drift” alone finds 24 paragraphs. Did you mean the phrase? In quotation marks"
                  + " “drift and delay” finds 12.\"]");
      for (String other : List.of("%22drift%22", "drift&year=2011", "drift&stance=affirmed")) {
        assertThat(many.json("/api/v1/search?q=" + other).at("/query/notes")).as(other).isEmpty();
      }
    }
  }

  private JsonNode answer(String asked) throws Exception {
    StringBuilder address = new StringBuilder("/api/v1/search?size=1");
    for (String parameter : asked.split("&", -1)) {
      int equals = parameter.indexOf('=');
      address
          .append('&')
          .append(parameter, 0, equals + 1)
          .append(URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return served.json(address.toString());
  }
}
