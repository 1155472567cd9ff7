package org.findings.api;

import java.util.ArrayList;
import java.util.List;
import org.findings.search.Collocates;

/** The company of matches as JSON. */
final class CollocatesJson {
  private CollocatesJson() {}

  static AnswerBody body(AskedCollocates asked, Collocates answer, boolean samples) {
    LinesOf lines = asked.lines();
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), notes(answer));
          AnswerJson.total(json, answer.total(), answer.matches());
          json.number("window", asked.search().window());
          json.number("windows", answer.windows());
          json.object("of", () -> json.number("words", answer.base()));
          json.text("linesAre", lines.areNear() ? "near" : "paragraph");
          json.objects(
              "collocates",
              answer.words(),
              word -> {
                json.text("word", word.word());
                json.texts("forms", word.forms());
                json.number("observed", word.company().inWindows());
                json.decimal("expected", word.company().expected());
                json.decimal("logLikelihood", word.company().logLikelihood());
                json.decimal("logDice", word.logDice());
                json.number("occurrences", word.company().word());
                json.number("paragraphs", word.paragraphs());
                json.number("letters", word.letters());
                json.text("lines", lines.of(word.forms()));
              });
          AnswerJson.index(json, answer.index(), samples);
        });
  }

  static List<String> notes(Collocates answer) {
    List<String> notes = new ArrayList<>();
    if (answer.total().paragraphs() > 0 && answer.matches() == 0) {
      notes.add(
          "What is found matches at no place in the text, so there are no words around it. Ask for"
              + " a word or a phrase.");
    }
    return notes;
  }
}
