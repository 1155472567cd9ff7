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
import static org.findings.api.Shape.yes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.search.Facet;
import org.findings.search.TrendSearch;

/** Answers that count and compare. */
final class FigureShapes {
  private FigureShapes() {}

  static Map<String, Shape> all() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put("Base", base());
    all.put("Found", object("How much was found, and in how many places.", AnswerShapes.found()));
    all.put("Bucket", object("A value, what was found with it, and what there is.", bucket()));
    all.put("Estimate", estimate());
    all.put("TrendsAnswer", trends());
    all.put("Side", side());
    all.put("Spread", spread());
    all.put("Marking", marking());
    all.put("Comparison", comparison());
    all.put("Keywords", keywords());
    all.put("CompareAnswer", Shape.any(ref("Comparison"), ref("Keywords")));
    all.put("CollocatesAnswer", collocates());
    all.put("BatchRow", batchRow());
    return all;
  }

  private static Shape base() {
    return object(
        "What there is, whatever is asked for.",
        field("letters", count()),
        field("paragraphs", count()),
        field("words", count()));
  }

  private static List<Shape.Field> rates() {
    return List.of(
        field("of", ref("Base")),
        field("per100Letters", number("Letters found of a hundred.").orNull()),
        field("per10000Words", number("Matches in ten thousand words.").orNull()),
        field("low", number("The lower end of the 95 % interval of per100Letters.").orNull()),
        field("high", number("Its upper end.").orNull()),
        field("small", yes("Whether fewer than 10 letters stand behind it.")));
  }

  private static List<Shape.Field> counted() {
    List<Shape.Field> fields = new ArrayList<>(AnswerShapes.found());
    fields.addAll(rates());
    return fields;
  }

  private static List<Shape.Field> bucket() {
    List<Shape.Field> fields =
        new ArrayList<>(
            List.of(
                field("value", text("To filter by.")),
                field("label", text("To show.")),
                field("paragraphs", count()),
                field("letters", count()),
                field("matches", count())));
    fields.addAll(rates());
    return fields;
  }

  private static Shape estimate() {
    return object(
        "A figure with the ends of its 95 % interval; null where there is none.",
        field("value", number("The figure.").orNull()),
        field("low", number("Its lower end.").orNull()),
        field("high", number("Its upper end.").orNull()));
  }

  private static Shape trends() {
    return object(
        "How often something is found, value by value.",
        field("query", ref("Query")),
        field("by", oneOf(TrendSearch.FIELDS, Facet::code)),
        field("total", part("TrendTotal", "All of it.", counted())),
        field("buckets", list(ref("Bucket"))),
        field("notes", list(text())),
        field("index", ref("IndexState")));
  }

  private static Shape side() {
    List<Shape.Field> fields =
        new ArrayList<>(List.of(field("means", text("Its filters in English."))));
    fields.addAll(AnswerShapes.chosen(counted()));
    return object("One of two selections; only its meaning where it holds nothing.", fields);
  }

  private static Shape comparison() {
    return object(
        "How much commoner something is in one selection than in another.",
        field("query", ref("Query")),
        field("a", ref("Side")),
        field("b", ref("Side")),
        sometimes(
            "ratio",
            part(
                "Ratios",
                "How many times as common it is in a as in b.",
                field("letters", ref("Estimate")),
                field("words", ref("Estimate")))),
        sometimes("difference", ref("Estimate").saying("In letters of a hundred.")),
        field("overlap", count("Letters that are in both.").orNull()),
        field("notes", list(text())),
        field("index", ref("IndexState")));
  }

  private static Shape spread() {
    return object(
        "How often, and over how many.",
        field("count", count()),
        field("letters", count()),
        field("authorities", count()));
  }

  private static Shape marking() {
    return object(
        "A word or phrase that marks one side.",
        field("text", text()),
        field("a", ref("Spread")),
        field("b", ref("Spread")),
        field("logLikelihood", number("How sure it is that they differ.")),
        field("logRatio", number("How much: 1 is twice as common.")));
  }

  private static Shape keywords() {
    List<Shape.Field> group = new ArrayList<>(AnswerShapes.counts());
    group.add(field("words", count()));
    Shape selection = part("KeywordSelection", "A selection.", group);
    Shape markings = list(ref("Marking"));
    return object(
        "Without q: which words and phrases mark one selection against another.",
        field("query", ref("Query")),
        field(
            "groups",
            part("KeywordGroups", "The two.", field("a", selection), field("b", selection))),
        field("overlap", part("KeywordOverlap", "What is in both.", field("paragraphs", count()))),
        field(
            "least",
            part(
                "KeywordLeast",
                "In how many of its side a word must stand.",
                field("letters", count()),
                field("authorities", count()))),
        field(
            "words",
            part("KeywordWords", "Of each side.", field("a", markings), field("b", markings))),
        field(
            "phrases",
            part(
                    "KeywordPhrases",
                    "Of each side; null where none were counted.",
                    field("a", markings),
                    field("b", markings),
                    field(
                        "asOf",
                        part(
                            "PhrasesAsOf",
                            "The state that they are of.",
                            field("build", text()),
                            field("letters", count()),
                            field("at", moment("When they were gathered.").orNull()),
                            field("current", yes("Whether the index is still that one.")))))
                .orNull()),
        field("notes", list(text())),
        field("index", ref("IndexState")));
  }

  private static Shape collocates() {
    Shape collocate =
        part(
            "Collocate",
            "A word that keeps company with what matches.",
            field("word", text()),
            field("forms", list(text())),
            field("observed", count("How often it stands near a match.")),
            field("expected", number("How often chance would have it there.")),
            field("logLikelihood", number("How sure it is that this is no chance.")),
            field("logDice", number("How typical it is; 14 at most.").orNull()),
            field("occurrences", count("How often it stands anywhere.")),
            field("paragraphs", count()),
            field("letters", count()),
            field("lines", text("The address of its lines.").orNull()));
    return object(
        "In whose company matches stand.",
        field("query", ref("Query")),
        field("total", ref("Found")),
        field("window", count("Words to each side.")),
        field("windows", count("Words near matches.")),
        field("of", part("CollocateBase", "What they are compared with.", field("words", count()))),
        field("linesAre", oneOf("near", "paragraph").saying("What lines lists.")),
        field("collocates", list(collocate)),
        field("index", ref("IndexState")));
  }

  private static Shape batchRow() {
    List<Shape.Field> fields =
        new ArrayList<>(
            List.of(
                field("line", count("Of the table that was sent.")),
                field("given", Shape.named("The cells of the row.", text())),
                field("means", text("What was understood.").orNull()),
                sometimes("total", ref("Found"))));
    fields.addAll(AnswerShapes.chosen(rates()));
    fields.add(sometimes("years", list(ref("Bucket"))));
    fields.add(field("problem", text("What is wrong with the row.").orNull()));
    return object("A row of counts.", fields);
  }
}
