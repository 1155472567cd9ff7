package org.findings.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.findings.api.ParagraphJson.Part;
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
  /** All that is told of a line. */
  static final List<String> FIELDS =
      List.of("left", "match", "right", "matches", "parts", "stance", "paragraph");

  private LinesJson() {}

  /**
   * The whole answer.
   *
   * @param notes about the question
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  public static AnswerBody body(
      AskedLines asked, LineAnswer answer, List<String> notes, boolean samples) {
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), notes);
          AnswerJson.total(json, answer.total(), answer.matches());
          json.objects("lines", answer.lines(), line -> line(json, line, FIELDS, asked.parts()));
          AnswerJson.next(json, answer.next());
          drawn(json, asked.search().sample(), answer);
          AnswerJson.index(json, answer.index(), samples);
        });
  }

  /**
   * A line.
   *
   * @param wanted of {@link #FIELDS}
   * @param parts what is told of its paragraph
   */
  static void line(Json json, Line line, Collection<String> wanted, Set<Part> parts) {
    for (String field : FIELDS) {
      if (wanted.contains(field)) {
        field(json, line, field, parts);
      }
    }
  }

  private static void field(Json json, Line line, String field, Set<Part> parts) {
    switch (field) {
      case "left" -> json.text(field, line.left());
      case "match" -> json.text(field, line.matched());
      case "right" -> json.text(field, line.right());
      case "matches" -> spans(json, field, List.of(line.match()));
      case "parts" -> spans(json, field, line.parts());
      case "stance" -> json.text(field, line.stance().code());
      default ->
          json.object(
              field, () -> ParagraphJson.some(json, line.paragraph(), line.letter(), parts));
    }
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
