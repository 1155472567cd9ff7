package org.findings.api;

import static org.findings.api.Shape.list;
import static org.findings.api.Shape.oneOf;
import static org.findings.api.Shape.text;
import static org.findings.api.Shape.whole;
import static org.findings.api.Shape.yes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.letter.Role;
import org.findings.query.Syntax;
import org.findings.search.Facet;
import org.findings.search.LineSearch;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.SuggestSearch;
import org.findings.stance.Stance;

/** What each parameter takes wherever it means the same. */
final class ParameterShapes {
  private static final String FILTER =
      " Repeat it for “or”; a leading - excludes the value; none stands for no value.";

  private static final Map<String, Shape> ALL = all();

  private ParameterShapes() {}

  static Shape of(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  private static Map<String, Shape> all() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put(
        "q",
        text("What to look for; everything where it is absent.")
            .with("maxLength", SuggestSearch.LONGEST)
            .with("examples", List.of("\"drift and delay\"")));
    all.put(
        "in",
        oneOf(Scope.values(), Scope::code)
            .saying("Whether words must meet in a paragraph or in a letter.")
            .usually(Scope.PARAGRAPH.code()));
    all.put(
        "syntax",
        oneOf(Syntax.values(), Syntax::code)
            .saying("The syntax of q.")
            .usually(Syntax.FINDINGS.code()));
    all.put("variants", yes("Whether bare words stand for their inflections.").usually(true));
    all.put("thesaurus", yes("Whether terms that mean the same are added.").usually(false));
    all.put("without", list(text()).saying("A term that is not to be added. Repeat it for more."));
    filters(all);
    all.put("from", Shape.day("The first day of letters.").with("examples", List.of("2019-01-01")));
    all.put("to", Shape.day("The last day of letters.").with("examples", List.of("2024-12-31")));
    all.put(Sameness.NAME, sameAs());
    all.put("sort", oneOf(Order.values(), Order::code).saying("In which order."));
    all.put("size", size(20, 0, Search.LARGEST_PAGE));
    all.put(
        "cursor",
        text("The next of the page before, to the same question otherwise.").with("minLength", 1));
    all.put("group", oneOf("letter").saying("Letters are the hits, in place of paragraphs."));
    all.put("facets", facets());
    all.put("fields", fields(EnumSet.allOf(ParagraphJson.Part.class)));
    all.put(
        "width",
        whole("Words to either side of a match.")
            .within(1, LineSearch.WIDEST)
            .usually(LineSearch.USUAL_WIDTH));
    all.put(
        "sample",
        whole("Draws only so many lines, at random.").within(1, LineSearch.LARGEST_SAMPLE));
    all.put("seed", whole("With sample: the same one draws the same lines.").usually(0));
    all.put("stopWords", yes("Whether words such as “the” are counted.").usually(false));
    all.put("format", oneOf(TableFormat.values(), TableFormat::code).usually("json"));
    return all;
  }

  private static void filters(Map<String, Shape> all) {
    all.put(
        "authority",
        filter("The authority inspected, by name or ONS code.", text())
            .with("examples", List.of(List.of("Wexmere"))));
    all.put("region", filter("The region of England.", text()));
    all.put("kind", filter("The sort of inspection.", values(Kind.values(), Kind::code)));
    all.put(
        "inspectorate",
        filter("Who inspected.", values(Inspectorate.values(), Inspectorate::label)));
    all.put(
        "grade",
        filter("The grade in force for a paragraph.", values(Grade.values(), Grade::label)));
    all.put(
        "overall", filter("The overall grade of a letter.", values(Grade.values(), Grade::label)));
    all.put("role", filter("What a paragraph does.", values(Role.values(), Role::label)));
    all.put("section", filter("A heading above a paragraph, at any level.", text()));
    all.put(
        "year",
        filter(
                "The year of a letter, or a span of years.",
                text().with("pattern", "^-?(\\d{4}(\\.\\.\\d{4})?|none)$"))
            .with("examples", List.of(List.of("2019..2024"))));
    all.put("letter", filter("The id of a letter.", text()));
    all.put(
        "stance",
        filter("What is said of the words that match.", values(Stance.values(), Stance::code)));
  }

  private static Shape filter(String description, Shape value) {
    return list(value).saying(description + FILTER);
  }

  private static <T> Shape values(T[] values, Function<T, String> code) {
    List<String> known = new ArrayList<>(Arrays.stream(values).map(code).toList());
    known.add("none");
    List<String> all = new ArrayList<>(known);
    known.forEach(value -> all.add("-" + value));
    return oneOf(all, value -> value);
  }

  static Shape sameAs() {
    return text("The id of a paragraph: finds those that are the same but for names and numbers.")
        .with("minLength", 1);
  }

  static Shape collapsing() {
    return text("collapse makes one hit of paragraphs that are the same but for names and numbers; the"
            + " id of a paragraph finds those that are the same as it.")
        .with("minLength", 1)
        .with("examples", List.of("collapse"));
  }

  static Shape size(int usual, int least, int most) {
    return whole("How many.").within(least, most).usually(usual);
  }

  private static Shape facets() {
    List<String> values = new ArrayList<>(List.of("all", "none"));
    Arrays.stream(Facet.values()).map(Facet::code).forEach(values::add);
    return list(oneOf(values, value -> value))
        .saying(
            "Which facets to count, repeated or with commas between them; all (but stance) or"
                + " none, alone.");
  }

  static Shape fields(Iterable<ParagraphJson.Part> parts) {
    List<String> codes = new ArrayList<>();
    parts.forEach(part -> codes.add(part.code()));
    return list(oneOf(codes, code -> code))
        .saying("Which fields of a paragraph to give, repeated or with commas between them.");
  }

  static Shape fieldsOfLetter(Set<String> names) {
    return list(oneOf(names, name -> name))
        .saying("Which fields of a letter to give, repeated or with commas between them.");
  }
}
