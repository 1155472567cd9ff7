package org.findings.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The parameters of the API's search, as options of the same names. */
final class SearchOptions {
  private static final String VALUE = "VALUE";

  @Option(
      names = {"--authority"},
      paramLabel = VALUE,
      description = "Name or code. Repeat any filter for \"or\"; -VALUE excludes, none is absent.")
  private @Nullable List<String> authority;

  @Option(names = "--region", paramLabel = VALUE, description = "Region of England.")
  private @Nullable List<String> region;

  @Option(names = "--kind", paramLabel = VALUE, description = "Sort of inspection: jtai, ilacs …")
  private @Nullable List<String> kind;

  @Option(names = "--inspectorate", paramLabel = VALUE, description = "Ofsted, CQC …")
  private @Nullable List<String> inspectorate;

  @Option(names = "--grade", paramLabel = VALUE, description = "Grade of the section.")
  private @Nullable List<String> grade;

  @Option(names = "--overall", paramLabel = VALUE, description = "Grade of the letter.")
  private @Nullable List<String> overall;

  @Option(names = "--role", paramLabel = VALUE, description = "finding, improvement …")
  private @Nullable List<String> role;

  @Option(names = "--section", paramLabel = VALUE, description = "Heading, at any level.")
  private @Nullable List<String> section;

  @Option(names = "--year", paramLabel = VALUE, description = "2019 or 2019..2024.")
  private @Nullable List<String> year;

  @Option(names = "--letter", paramLabel = VALUE, description = "Id of a letter.")
  private @Nullable List<String> letter;

  @Option(names = "--from", paramLabel = "DAY", description = "First day, as 2019-12-31.")
  private @Nullable List<String> from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
  private @Nullable List<String> to;

  @Option(
      names = "--in",
      paramLabel = "paragraph|letter",
      description = "What the query is judged by: each paragraph, or the letter as a whole.")
  private @Nullable List<String> scope;

  @Option(names = "--variants", paramLabel = "true|false", description = "Inflections, too: true.")
  private @Nullable List<String> variants;

  @Option(
      names = "--thesaurus",
      paramLabel = "true|false",
      description = "Equivalents of this field's terms, too: false.")
  private @Nullable List<String> thesaurus;

  @Option(
      names = "--without",
      paramLabel = "TERM",
      description = "A term that the thesaurus is not to add. Repeat it for more.")
  private @Nullable List<String> without;

  @Option(
      names = "--syntax",
      paramLabel = "SYNTAX",
      description = "How the query is written: findings, or lucene for those who know Lucene's.")
  private @Nullable List<String> syntax;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest, oldest, authority.")
  private @Nullable List<String> sort;

  @Option(names = "--size", paramLabel = "N", description = "Paragraphs on a page, 0 to 100: 20.")
  private @Nullable List<String> size;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the page before ended.")
  private @Nullable List<String> cursor;

  @Option(
      names = "--facets",
      paramLabel = "NAMES",
      description = "Count values: year,role … or all.")
  private @Nullable List<String> facets;

  @SuppressWarnings("NullAway.Init") // by picocli
  SearchOptions() {}

  /** As the API takes them. */
  Map<String, List<String>> parameters(@Nullable String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    add(parameters, "q", query == null ? null : List.of(query));
    add(parameters, "authority", authority);
    add(parameters, "region", region);
    add(parameters, "kind", kind);
    add(parameters, "inspectorate", inspectorate);
    add(parameters, "grade", grade);
    add(parameters, "overall", overall);
    add(parameters, "role", role);
    add(parameters, "section", section);
    add(parameters, "year", year);
    add(parameters, "letter", letter);
    add(parameters, "from", from);
    add(parameters, "to", to);
    add(parameters, "in", scope);
    add(parameters, "variants", variants);
    add(parameters, "thesaurus", thesaurus);
    add(parameters, "without", without);
    add(parameters, "syntax", syntax);
    add(parameters, "sort", sort);
    add(parameters, "size", size);
    add(parameters, "cursor", cursor);
    add(parameters, "facets", facets);
    return parameters;
  }

  private static void add(
      Map<String, List<String>> parameters, String name, @Nullable List<String> values) {
    if (values != null) {
      parameters.put(name, values);
    }
  }
}
