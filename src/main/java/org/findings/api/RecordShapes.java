package org.findings.api;

import static org.findings.api.Shape.count;
import static org.findings.api.Shape.field;
import static org.findings.api.Shape.list;
import static org.findings.api.Shape.moment;
import static org.findings.api.Shape.object;
import static org.findings.api.Shape.part;
import static org.findings.api.Shape.ref;
import static org.findings.api.Shape.text;
import static org.findings.api.Shape.yes;

import java.util.Map;

/** The answer that says how a result came about. */
final class RecordShapes {
  private RecordShapes() {}

  static Map<String, Shape> all() {
    return Map.of("RecordAnswer", record());
  }

  private static Shape record() {
    Shape word =
        part(
            "QueryWord",
            "A word of the query.",
            field("word", text("As typed.")),
            field(
                "standsFor",
                list(
                    part(
                        "WrittenWord",
                        "A word as written.",
                        field("word", text()),
                        field("paragraphs", count("That hold it."))))),
            field("more", count("Words that are not listed.")));
    Shape address = text("Null where it is too long for an address.").orNull();
    return object(
        "How a result came about.",
        field("query", ref("Query")),
        field(
            "manner",
            part(
                "Manner",
                "How the query was read.",
                field("syntax", text()),
                field("in", text()),
                field("variants", text()),
                field("thesaurus", text()))),
        field(
            "filters",
            list(
                part(
                    "FilterInForce",
                    "A filter.",
                    field("field", text()),
                    field("means", text("In English."))))),
        field("expanded", list(word)),
        field("total", ref("Found")),
        field("of", ref("Base")),
        field("index", ref("IndexState")),
        field(
            "software",
            part(
                "Software",
                "What answered.",
                field("name", text()),
                field("version", text("Null when it runs from its sources.").orNull()),
                field("thesaurus", text("Which thesaurus was at hand.")))),
        field("at", moment("When.")),
        field(
            "links",
            part(
                "RecordLinks",
                "Addresses.",
                field("repeat", address),
                field("search", address),
                field("page", address))),
        field("since", since().orNull()));
  }

  private static Shape since() {
    Shape letters =
        part(
            "NewLetters",
            "Letters.",
            field("letters", count()),
            field("first", list(text()).saying("Ids of the first hundred.")));
    return part(
        "SinceRecord",
        "What is new since the record that links.repeat repeats.",
        field("at", moment("When that was.")),
        field("total", ref("Found")),
        field("comparable", yes("False where the index was built anew.")),
        field("added", letters),
        field("changed", letters),
        field("removed", letters),
        field("inAdded", ref("Counts")),
        field("inChanged", ref("Counts")));
  }
}
