package org.findings.api;

import static org.findings.api.Shape.count;
import static org.findings.api.Shape.day;
import static org.findings.api.Shape.field;
import static org.findings.api.Shape.list;
import static org.findings.api.Shape.object;
import static org.findings.api.Shape.oneOf;
import static org.findings.api.Shape.part;
import static org.findings.api.Shape.ref;
import static org.findings.api.Shape.text;
import static org.findings.api.Shape.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.intake.Letters;
import org.findings.letter.DateIs;
import org.findings.letter.Fact;
import org.findings.letter.Format;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.stance.Stance;

/** Letters and paragraphs as answers show them. */
final class LetterShapes {
  /** Of SHA-256. */
  static final String HASH = "^[0-9a-f]{64}$";

  private LetterShapes() {}

  static Map<String, Shape> all() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put("Kind", oneOf(Kind.values(), Kind::code).saying("The sort of inspection."));
    all.put("Role", oneOf(Role.values(), Role::label).saying("What a paragraph does."));
    all.put(
        "Grade",
        oneOf(Grade.values(), Grade::label).saying("A judgement, in the words used today."));
    all.put(
        "Inspectorate", oneOf(Inspectorate.values(), Inspectorate::label).saying("Who inspected."));
    all.put(
        "Stance",
        oneOf(Stance.values(), Stance::code).saying("What is said of the words that match."));
    all.put("Authority", authority());
    all.put("Judgement", judgement());
    all.put("LetterOfParagraph", object("The letter of a paragraph, in brief.", brief()));
    all.put("Letter", object("What is known of a letter.", about()));
    all.put("WholeLetter", object("A letter, whole.", wholeLetter()));
    all.put(
        "ListedLetter",
        object("A letter; fields chooses what it has.", AnswerShapes.chosen(about())));
    all.put("LetterAnswer", letterAnswer());
    all.put("Paragraph", object("A paragraph.", paragraph()));
    all.put("ParagraphInPlace", inPlace());
    return all;
  }

  private static Shape authority() {
    return object(
        "The local authority inspected, under today's name.",
        field("name", text("Today's name.")),
        field("code", text("Its ONS code; null where it has none.").orNull()),
        field("region", text("The region of England.").orNull()),
        field("printed", text("The name that the letter prints.").orNull()),
        field(
            "successors",
            list(text()).saying("Codes of those that followed one that was abolished.")));
  }

  private static Shape judgement() {
    return object(
        "A judgement that a letter gives.",
        field("service", text("Whose; null where the letter is of one service.").orNull()),
        field("area", text("On what.")),
        field("grade", ref("Grade").orNull()),
        field("gradePrinted", text("As the letter words it.").orNull()));
  }

  private static List<Shape.Field> brief() {
    return List.of(
        field("id", text("The letter's id.")),
        field("title", text("Its title.")),
        field("authority", ref("Authority").orNull()),
        field("kind", ref("Kind")),
        field("kindLabel", text("The kind in words.")),
        field("date", day("Its date.").orNull()),
        field("inspectorates", list(ref("Inspectorate"))),
        field("grade", ref("Grade").orNull()));
  }

  /** What every letter has. */
  static List<Shape.Field> about() {
    return List.of(
        field("id", text("Authority, kind and date: stays good in citations.")),
        field("title", text("Its title.")),
        field("kind", ref("Kind")),
        field("kindLabel", text("The kind in words.")),
        field("authority", ref("Authority").orNull()),
        field("inspectorates", list(ref("Inspectorate"))),
        field(
            "inspected",
            part(
                "Inspected",
                "When the inspection was.",
                field("from", day("Its first day.").orNull()),
                field("to", day("Its last day.").orNull()))),
        field("date", day("The letter's date.").orNull()),
        field("dateIs", oneOf(DateIs.values(), DateIs::label).saying("Which date that is.")),
        field("grade", ref("Grade").orNull()),
        field("gradePrinted", text("The overall grade as the letter words it.").orNull()),
        field("judgements", list(ref("Judgement"))),
        field(
            "source",
            part(
                "LetterSource",
                "The file it was read from.",
                field("file", text("Its path within the folder of letters.")),
                field("sha256", text("The hash of its bytes.").with("pattern", HASH)),
                field("format", oneOf(Format.values(), Format::label)))),
        field("licence", text("The licence that it prints.").orNull()),
        field(
            "size",
            part(
                "LetterSize",
                "How long it is.",
                field("paragraphs", count()),
                field("words", count()),
                field("pages", count("Null where the format has none.").orNull()))),
        field("doubts", list(text()).saying("What the reading is not sure of.")));
  }

  private static Shape letterAnswer() {
    List<Shape.Field> fields = new ArrayList<>(wholeLetter());
    Shape.Field index = fields.removeLast();
    List<Shape.Field> all = new ArrayList<>(AnswerShapes.chosen(fields));
    all.add(index);
    return object("A letter with its text; fields chooses what it has.", all);
  }

  private static List<Shape.Field> wholeLetter() {
    List<Shape.Field> fields = new ArrayList<>(about());
    fields.add(
        field(
            "signedBy",
            list(
                part(
                    "Signature",
                    "Who signed it.",
                    field("name", text()),
                    field("post", text().orNull()),
                    field("inspectorate", ref("Inspectorate").orNull())))));
    fields.add(field("found", found()));
    fields.add(
        field(
            "outline",
            list(
                part(
                    "OutlineEntry",
                    "A heading.",
                    field("heading", text()),
                    field("depth", whole("1 is outermost.").with("minimum", 1)),
                    field(
                        "paragraph", text("The id of the first paragraph below it.").orNull())))));
    fields.add(field("paragraphs", list(ref("Paragraph"))));
    fields.add(
        field(
            "versions",
            list(part(
                    "EarlierVersion",
                    "What the letter’s file was before it was replaced.",
                    field("sha256", text().with("pattern", HASH)),
                    field("until", Shape.moment("When it was replaced."))))
                .saying("Earlier versions, the newest first: to be had by sha256=.")));
    fields.add(field("index", ref("IndexState")));
    return fields;
  }

  private static Shape found() {
    Shape place =
        part(
            "Place",
            "Where the letter says it.",
            field("in", oneOf("letter", "sidecar")),
            field("page", count().orNull()),
            field("text", text("The line that prints it.").orNull()));
    return part(
        "FoundFacts",
        "For each field that was found, where.",
        Arrays.stream(Fact.values()).map(fact -> Shape.sometimes(fact.label(), place)).toList());
  }

  /** A paragraph without its letter. */
  static List<Shape.Field> paragraph() {
    return List.of(
        field("id", text("The letter's id and a hash of the words.")),
        field("number", text("As printed.").orNull()),
        field("ordinal", whole("Its place in the letter, from 1.").with("minimum", 1)),
        field("page", whole("From 1; null where there are no pages.").orNull()),
        field("kind", oneOf(ParagraphKind.values(), ParagraphKind::label)),
        field("role", ref("Role")),
        field("section", list(text()).saying("Headings above it, the outermost first.")),
        field("grade", ref("Grade").orNull()),
        field("deadline", text("By when, as printed.").orNull()),
        field("text", text("Its words.")),
        field("words", count()),
        field("lead", text("The sentence that introduces its list.").orNull()),
        field("notes", list(text()).saying("Numbers of the footnotes called in it.")));
  }

  /** The same with its letter, which stands behind the id. */
  static List<Shape.Field> withLetter() {
    List<Shape.Field> fields = new ArrayList<>(paragraph());
    fields.add(1, field("letter", ref("LetterOfParagraph")));
    return fields;
  }

  /** A letter as it is sent. */
  static Shape upload() {
    return object(
        "A letter’s file, and what it can’t say of itself.",
        field(
            Upload.FILE,
            text("PDF, DOCX, HTML, text or Markdown, of up to " + (Letters.LARGEST >> 20) + " MB.")
                .with("format", "binary")),
        Shape.sometimes(
            Upload.META,
            text("JSON as a file NAME.meta.json beside a letter has it.")
                .with("format", "binary")));
  }

  private static Shape inPlace() {
    List<Shape.Field> fields = new ArrayList<>(withLetter());
    fields.add(field("before", ref("Paragraph").orNull()));
    fields.add(field("after", ref("Paragraph").orNull()));
    fields.add(
        field(
            "citations",
            part(
                "Citations",
                "How to cite it.",
                field("plain", text("A line of text.")),
                field("ris", text("For reference managers.")),
                field("bibtex", text("For LaTeX.")))));
    fields.add(field("index", ref("IndexState")));
    return object("A paragraph with its neighbours and citations.", fields);
  }
}
