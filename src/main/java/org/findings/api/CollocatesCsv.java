package org.findings.api;

import java.util.Arrays;
import java.util.List;
import org.findings.search.Collocates;

/** The company of matches as a table. */
final class CollocatesCsv {
  private static final List<String> COLUMNS =
      List.of(
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

  private CollocatesCsv() {}

  static AnswerBody table(AskedCollocates asked, Collocates answer) {
    return Figures.table(
        COLUMNS,
        out -> {
          for (Collocates.Word word : answer.words()) {
            Csv.row(
                out,
                Arrays.asList(
                    word.word(),
                    String.join("; ", word.forms()),
                    Long.toString(word.company().inWindows()),
                    Json.rounded(word.company().expected()),
                    Json.rounded(word.company().logLikelihood()),
                    Json.rounded(word.logDice()),
                    Long.toString(word.company().word()),
                    Integer.toString(word.paragraphs()),
                    Integer.toString(word.letters()),
                    asked.lines().of(word.forms()),
                    Figures.ATTRIBUTED));
          }
        });
  }
}
