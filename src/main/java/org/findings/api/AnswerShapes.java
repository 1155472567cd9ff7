package org.findings.api;

import static org.findings.api.Shape.count;
import static org.findings.api.Shape.field;
import static org.findings.api.Shape.list;
import static org.findings.api.Shape.moment;
import static org.findings.api.Shape.number;
import static org.findings.api.Shape.object;
import static org.findings.api.Shape.oneOf;
import static org.findings.api.Shape.part;
import static org.findings.api.Shape.ref;
import static org.findings.api.Shape.sometimes;
import static org.findings.api.Shape.text;
import static org.findings.api.Shape.whole;
import static org.findings.api.Shape.yes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.search.Facet;

/** Answers that list what is found, and what all answers say alike. */
final class AnswerShapes {
  private AnswerShapes() {}

  static Map<String, Shape> all() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put("Problem", problem());
    all.put("Status", object("How the service is.", field("status", text())));
    all.put("ReadyAnswer", ready());
    all.put("ChangesAnswer", changes());
    all.put("Query", query());
    all.put("IndexState", index());
    all.put("Counts", object("How much was found.", counts()));
    all.put("Span", span());
    all.put("Next", text("The cursor of the next page; null where this is the last.").orNull());
    all.put("FacetCount", facetCount());
    all.put("Facets", facets());
    all.put("Hit", found(hit(true)));
    all.put("SearchAnswer", search());
    all.put("SimilarAnswer", similar());
    all.put("LettersAnswer", letters());
    all.put("Line", line());
    all.put("ConcordanceAnswer", concordance());
    return all;
  }

  private static Shape problem() {
    return object(
        "What was wrong, and the way out (RFC 9457).",
        field("type", ref("ProblemType")),
        field("title", text("The type in words.")),
        field("status", whole("The status of the answer.")),
        field("detail", text("What is wrong, in a sentence.")),
        field("instance", text("Names the request, as the X-Request-Id of its answer does.")),
        sometimes("hint", text("The way out.")),
        sometimes("at", count("Where in the query, in UTF-16 code units.")),
        sometimes("parameter", text("Of which parameter.")),
        sometimes(
            "repaired",
            part(
                "RepairedQuery",
                "The nearest query that can be understood.",
                field("text", text()),
                field("means", text()),
                field("changes", list(text())))));
  }

  private static Shape ready() {
    return object(
        "What it takes to answer.",
        field("status", text("ready")),
        field(
            "index",
            part(
                "OpenIndex",
                "What is searched.",
                field("open", yes("Whether it can be read.")),
                field("build", text("Its state.")),
                field("letters", count()),
                field("paragraphs", count()),
                field("written", moment("When that state was written.")))),
        field(
            "disk",
            part(
                "Disk",
                "Where the index lies.",
                field("writable", yes("Whether letters can be taken in.")),
                field("freeBytes", count("Room left.")))),
        field(
            "lastIndexing",
            part(
                    "LastIndexing",
                    "The last run over the letters; null before the first.",
                    field("outcome", text("How it ended.")),
                    field("began", moment("When it began.")),
                    field("seconds", number("How long it took.")))
                .orNull()));
  }

  private static Shape changes() {
    return object(
        "What happened to letters, in order.",
        field(
            "changes",
            list(
                part(
                    "Change",
                    "What happened to one letter.",
                    field("letter", text("Its id.")),
                    field("change", oneOf("added", "changed", "removed")),
                    field("sha256", text("Of the file that it was read from, then.")),
                    field("at", moment("When."))))),
        field("next", text("What to give as since the next time.")),
        field("more", yes("Whether there are more changes now.")),
        field("index", ref("IndexState")));
  }

  private static Shape query() {
    return object(
        "What was asked, as it was understood.",
        field("text", text("As typed.").orNull()),
        field("means", text("In English.")),
        field("added", list(text()).saying("Forms and terms that are searched besides.")),
        field("notes", list(text()).saying("Doubts about the question.")));
  }

  private static Shape index() {
    return object(
        "The state of the index that the answer is the truth of.",
        field("build", text("Names the state.")),
        field("letters", count()),
        field("paragraphs", count()),
        sometimes("samples", yes("Only where the letters are the samples that come along.")));
  }

  static List<Shape.Field> counts() {
    return List.of(
        field("paragraphs", count()),
        field("letters", count()),
        field("authorities", count()),
        sometimes("distinct", count("With identical=collapse: paragraphs that differ.")));
  }

  /** Counts, and how often it matches. */
  static List<Shape.Field> found() {
    List<Shape.Field> fields = new ArrayList<>(counts());
    fields.add(field("matches", count("Places where it matches.")));
    return fields;
  }

  private static Shape span() {
    return list(count())
        .with("minItems", 2)
        .with("maxItems", 2)
        .saying("[start, end) in UTF-16 code units of the paragraph's text.");
  }

  private static Shape facetCount() {
    return object(
        "A value and how much was found with it.",
        field("value", text("To filter by.")),
        field("label", text("To show.")),
        sometimes("path", list(text()).saying("Of a section: its headings.")),
        field("paragraphs", count()),
        field("letters", count()),
        field("authorities", count()),
        sometimes("distinct", count()));
  }

  private static Shape facets() {
    return object(
        "All values of the facets asked for, the commonest first.",
        Arrays.stream(Facet.values())
            .map(facet -> sometimes(facet.code(), list(ref("FacetCount"))))
            .toList());
  }

  /** Every field of a paragraph that was found, each only where it is asked for. */
  static List<Shape.Field> hit(boolean ranked) {
    List<Shape.Field> fields = new ArrayList<>(LetterShapes.withLetter());
    fields.add(field("matches", list(ref("Span"))));
    fields.add(field("stance", ref("Stance").orNull()));
    if (ranked) {
      fields.add(
          field(
              "score", number("How well it answers; null in orders by something else.").orNull()));
      fields.add(
          field(
              "identical",
              part(
                      "IdenticalHits",
                      "Those that are the same but for names and numbers.",
                      field("more", count()),
                      field("letters", count()),
                      field("list", text("The address that lists them.").orNull()))
                  .orNull()));
    }
    return chosen(fields);
  }

  static List<Shape.Field> chosen(List<Shape.Field> fields) {
    return fields.stream().map(each -> sometimes(each.name(), each.shape())).toList();
  }

  /** One shape for both: programs that are generated from two at one place mix them up. */
  private static Shape found(List<Shape.Field> paragraph) {
    List<Shape.Field> fields = new ArrayList<>(paragraph);
    fields.add(sometimes("paragraphs", count("With group=letter: how many of it were found.")));
    fields.add(sometimes("best", list(ref("Hit")).with("maxItems", 3)));
    return object(
        "A paragraph that was found; fields chooses what it has. With group=letter a letter: it has"
            + " letter, paragraphs and best, and nothing else.",
        fields);
  }

  private static Shape search() {
    return object(
        "A page of what is found.",
        field("query", ref("Query")),
        field("total", ref("Counts")),
        field("hits", list(ref("Hit"))),
        field("facets", ref("Facets")),
        field("next", ref("Next")),
        field("index", ref("IndexState")));
  }

  private static Shape similar() {
    List<Shape.Field> hit = new ArrayList<>(LetterShapes.withLetter());
    hit.add(field("score", number("How like it is, from 0 to 1.").within(0, 1)));
    return object(
        "Paragraphs that say much the same.",
        field("of", text("The id of the paragraph that was asked for.")),
        field("hits", list(part("LikeHit", "A paragraph like it.", hit))),
        field("total", ref("Counts")),
        field("index", ref("IndexState")));
  }

  private static Shape letters() {
    return object(
        "A page of letters.",
        field("total", count()),
        field("letters", list(ref("ListedLetter"))),
        field("next", ref("Next")),
        field("index", ref("IndexState")));
  }

  static List<Shape.Field> ofLine() {
    return List.of(
        field("left", text("The words before the match.")),
        field("match", text("The words that match.")),
        field("right", text("The words behind it.")),
        field("matches", list(ref("Span")).saying("The place of the match.")),
        field("parts", list(ref("Span")).saying("The places of the words of a proximity.")),
        field("stance", ref("Stance")),
        field(
            "paragraph",
            part(
                "LineParagraph",
                "Where it stands; fields chooses what it has.",
                chosen(LetterShapes.withLetter()))));
  }

  private static Shape line() {
    return object("A match in its line.", ofLine());
  }

  private static Shape concordance() {
    return object(
        "Matches in their lines.",
        field("query", ref("Query")),
        field("total", ref("Found")),
        field("lines", list(ref("Line"))),
        field("next", ref("Next")),
        sometimes(
            "drawn",
            part(
                "Drawn",
                "With sample: how many lines were drawn of how many.",
                field("lines", count()),
                field("of", count()),
                field("seed", whole("The same seed draws the same lines.")))),
        field("index", ref("IndexState")));
  }
}
