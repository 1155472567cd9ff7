package org.findings.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.findings.search.CursorProblem;
import org.findings.search.Engine;
import org.findings.search.Line;
import org.findings.search.LineAnswer;
import org.findings.search.LineSearch.Sample;
import org.findings.search.NotReady;
import org.findings.search.Span;
import org.jspecify.annotations.Nullable;

/** A page of lines as JSON. */
public final class LinesJson {
  private LinesJson() {}

  /**
   * The whole answer.
   *
   * @param notes about the question
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  public static byte[] body(
      AskedLines asked, LineAnswer answer, List<String> notes, boolean samples) {
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), notes);
          json.object(
              "total",
              () -> {
                AnswerJson.counts(json, answer.total());
                json.number("matches", answer.matches());
              });
          json.objects("lines", answer.lines(), line -> line(json, line, asked));
          AnswerJson.next(json, answer.next());
          drawn(json, asked.search().sample(), answer);
          AnswerJson.index(json, answer.index(), samples);
        });
  }

  private static void line(Json json, Line line, AskedLines asked) {
    json.text("left", line.left());
    json.text("match", line.matched());
    json.text("right", line.right());
    spans(json, "matches", List.of(line.match()));
    spans(json, "parts", line.parts());
    json.text("stance", line.stance().code());
    json.object(
        "paragraph",
        () -> ParagraphJson.some(json, line.paragraph(), line.letter(), asked.parts()));
  }

  private static void spans(Json json, String name, List<Span> spans) {
    json.pairs(name, spans, span -> new int[] {span.start(), span.end()});
  }

  private static void drawn(Json json, @Nullable Sample sample, LineAnswer answer) {
    if (sample != null) {
      json.object(
          "drawn",
          () -> {
            json.number("lines", answer.drawn());
            json.number("of", answer.matches());
            json.number("seed", sample.seed());
          });
    }
  }

  /** Doubts about a question, told with its first page. */
  public static List<String> notes(Engine engine, AskedLines asked, LineAnswer answer)
      throws IOException, CursorProblem, NotReady {
    if (asked.search().after() != null) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    if (answer.matches() == 0 && answer.total().paragraphs() > 0) {
      notes.add(
          "What is found has no words that match, so there are no lines. Ask for words to see each"
              + " of them in its line.");
    }
    notes.addAll(
        Notes.of(engine, asked.sought().text(), asked.search().paragraphs(), answer.total()));
    return notes;
  }
}
