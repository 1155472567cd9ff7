package org.findings.api;

import static org.findings.api.Shape.count;
import static org.findings.api.Shape.day;
import static org.findings.api.Shape.field;
import static org.findings.api.Shape.list;
import static org.findings.api.Shape.moment;
import static org.findings.api.Shape.object;
import static org.findings.api.Shape.oneOf;
import static org.findings.api.Shape.part;
import static org.findings.api.Shape.ref;
import static org.findings.api.Shape.text;
import static org.findings.api.Shape.yes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.search.Suggestions;
import org.findings.sequel.Outcome;

/** Answers about authorities, what is held, and what may be typed. */
final class EvidenceShapes {
  private EvidenceShapes() {}

  static Map<String, Shape> all() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put("AuthorityHeld", held());
    all.put("AuthoritiesAnswer", authorities());
    all.put("FollowUp", followUp());
    all.put("LetterInTime", letterInTime());
    all.put("AuthorityAnswer", authority());
    all.put("Held", heldOf());
    all.put("CoverageAnswer", coverage());
    all.put("SuggestAnswer", suggest());
    return all;
  }

  private static Shape held() {
    return object(
        "An authority and what is held of it.",
        field("name", text("Today's name.")),
        field("code", text("Its ONS code.").orNull()),
        field("region", text("The region of England.").orNull()),
        field("printed", list(text()).saying("Names that letters print.")),
        field(
            "former",
            list(
                part(
                    "FormerAuthority",
                    "An authority that it followed.",
                    field("name", text()),
                    field("code", text().orNull())))),
        field("successors", list(text())),
        field("letters", count()),
        field("paragraphs", count()),
        field("from", day("Of its first letter.").orNull()),
        field("to", day("Of its newest.").orNull()),
        field("kinds", list(ref("Kind"))),
        field(
            "judged",
            object(
                    "The last dated letter with an overall grade; null without one.",
                    field("letter", text("Its id.")),
                    field("kind", ref("Kind")),
                    field("kindLabel", text()),
                    field("date", day("Of the letter.")),
                    field("grade", ref("Grade")))
                .orNull()));
  }

  private static Shape authorities() {
    return object(
        "Every authority that has letters.",
        field("authorities", list(ref("AuthorityHeld"))),
        field("withoutAuthority", count("Letters of no known authority.")),
        field("total", ref("Counts")),
        field("index", ref("IndexState")));
  }

  private static Shape followUp() {
    return object(
        "What a letter says became of what an earlier one asked for.",
        field("paragraph", ref("Paragraph")),
        field("sentence", list(ref("Span")).saying("The place of the sentence.")),
        field("says", oneOf(Outcome.values(), Outcome::label)),
        field("letter", text("The id of the earlier letter.").orNull()),
        field("about", list(ref("Paragraph"))));
  }

  private static Shape letterInTime() {
    List<Shape.Field> fields = new ArrayList<>(LetterShapes.about());
    fields.add(field("improvements", list(ref("Paragraph"))));
    fields.add(field("recommendations", list(ref("Paragraph"))));
    Shape hit =
        part(
            "HitInTime",
            "A paragraph that says something on it.",
            AnswerShapes.hit(false).stream().filter(f -> !f.name().equals("letter")).toList());
    fields.add(
        field(
            "query",
            part(
                    "QueryInTime",
                    "What it says on q; null without one.",
                    field("paragraphs", count()),
                    field("matches", count()),
                    field("hits", list(hit).with("maxItems", 3)))
                .orNull()));
    fields.add(field("followUps", list(ref("FollowUp"))));
    return object("A letter among those of its authority.", fields);
  }

  private static Shape authority() {
    return object(
        "One authority through time, the oldest letter first.",
        field("query", ref("Query")),
        field("authority", ref("AuthorityHeld")),
        field("letters", list(ref("LetterInTime"))),
        field("total", ref("Counts")),
        field("index", ref("IndexState")));
  }

  private static Shape heldOf() {
    return object(
        "How much is held of a value.",
        field("value", text()),
        field("label", text()),
        field("letters", count()),
        field("paragraphs", count()));
  }

  private static Shape coverage() {
    Shape held = list(ref("Held"));
    Shape without =
        part(
            "AuthorityWithout",
            "An authority without letters.",
            field("code", text().orNull()),
            field("name", text()),
            field("region", text().orNull()));
    return object(
        "What is held, and what is not.",
        field("kinds", held),
        field("years", held),
        field("inspectorates", held),
        field("regions", held),
        field(
            "authorities",
            part(
                "AuthoritiesCovered",
                "How many of today's have letters.",
                field("held", count()),
                field("known", count()),
                field("others", count("Abolished, or in no list.")),
                field("without", list(without)))),
        field(
            "lacking",
            part(
                "Lacking",
                "How many letters have none.",
                field("date", count()),
                field("authority", count()),
                field("grade", count()))),
        field(
            "doubts",
            list(
                part(
                    "Doubt",
                    "A sort of doubt.",
                    field("doubt", text()),
                    field("total", count("Letters that have it.")),
                    field("letters", list(text()).saying("The first twenty."))))),
        field(
            "setAside",
            list(
                part(
                    "SetAside",
                    "A file that could not be read.",
                    field("file", text()),
                    field("reason", text().orNull())))),
        field(
            "twice",
            list(
                part(
                    "Twice",
                    "A file whose letter another file is.",
                    field("file", text()),
                    field("letter", text("The id of the letter.").orNull())))),
        field("index", ref("IndexState")));
  }

  private static Shape suggest() {
    Shape paragraphs = count("Null where counting would take too long.").orNull();
    Shape text = text("What is suggested.");
    Shape query = text("The whole query with it.");
    return object(
        "What may be typed next.",
        field("query", part("Typed", "What was typed.", field("text", text()))),
        field(
            "completions",
            list(
                part(
                    "Completion",
                    "A phrase that goes on with what was typed.",
                    field("text", text),
                    field("query", query),
                    field("paragraphs", paragraphs),
                    field("letters", paragraphs)))),
        field(
            "corrections",
            list(
                part(
                    "Correction",
                    "A word that was perhaps meant.",
                    field("word", text("As typed.")),
                    field("text", text),
                    field("query", query),
                    field("paragraphs", paragraphs)))),
        field(
            "family",
            list(
                part(
                    "Relative",
                    "What goes with the last word.",
                    field("text", text),
                    field("how", oneOf(Suggestions.How.values(), Suggestions.How::code)),
                    field("paragraphs", paragraphs)))),
        field(
            "asOf",
            part(
                "SuggestionsAsOf",
                "The state that phrases are of.",
                field("from", oneOf("phrases", "words")),
                field("build", text()),
                field("letters", count()),
                field("at", moment("When they were gathered.").orNull()),
                field("current", yes("Whether the index is still that one.")))),
        field("index", ref("IndexState")));
  }
}
