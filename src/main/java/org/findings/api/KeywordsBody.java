package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.findings.search.KeywordSearch;
import org.findings.search.Keywords;
import org.findings.search.Keywords.Marking;
import org.findings.search.Keywords.Phrases;
import org.jspecify.annotations.Nullable;

/** What marks one selection against another, as it is sent. */
public final class KeywordsBody {
  private static final List<String> COLUMNS =
      List.of(
          "sort",
          "side",
          "text",
          "a.count",
          "a.letters",
          "a.authorities",
          "b.count",
          "b.letters",
          "b.authorities",
          "logLikelihood",
          "logRatio");

  private KeywordsBody() {}

  /**
   * As JSON, or as a table where that is asked for.
   *
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  public static AnswerBody of(AskedKeywords asked, Keywords answer, boolean samples) {
    return asked.isCsv() ? table(answer) : json(asked.search(), answer, samples);
  }

  /** What one had better know before reading anything into it. */
  public static List<String> notes(AskedKeywords asked, Keywords answer) {
    return KeywordsJson.notes(asked.search(), answer);
  }

  private static AnswerBody json(KeywordSearch search, Keywords answer, boolean samples) {
    return Json.object(
        json -> {
          json.object(
              "query",
              () -> {
                json.text("text", null);
                json.text("means", means(search));
                json.texts("added", List.of());
                json.texts("notes", List.of());
              });
          KeywordsJson.fields(json, search, answer);
          json.texts("notes", KeywordsJson.notes(search, answer));
          AnswerJson.index(json, answer.index(), samples);
        });
  }

  private static String means(KeywordSearch search) {
    return "words and phrases of one side (a: "
        + AskedComparison.means(search.ofA())
        + ") against those of the other (b: "
        + AskedComparison.means(search.ofB())
        + ")";
  }

  private static AnswerBody table(Keywords answer) {
    return Figures.table(
        COLUMNS,
        out -> {
          rows(out, "word", "a", answer.ofA());
          rows(out, "word", "b", answer.ofB());
          @Nullable Phrases phrases = answer.phrases();
          if (phrases != null) {
            rows(out, "phrase", "a", phrases.ofA());
            rows(out, "phrase", "b", phrases.ofB());
          }
        });
  }

  private static void rows(Writer out, String sort, String side, List<Marking> markings)
      throws IOException {
    for (Marking marking : markings) {
      Csv.row(
          out,
          Arrays.asList(
              sort,
              side,
              marking.text(),
              Long.toString(marking.keyness().inA()),
              Integer.toString(marking.a().letters()),
              Integer.toString(marking.a().authorities()),
              Long.toString(marking.keyness().inB()),
              Integer.toString(marking.b().letters()),
              Integer.toString(marking.b().authorities()),
              Json.rounded(marking.keyness().logLikelihood()),
              Json.rounded(marking.keyness().logRatio()),
              Figures.ATTRIBUTED));
    }
  }
}
