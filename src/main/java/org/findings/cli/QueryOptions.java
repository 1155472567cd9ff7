package org.findings.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The query and how to read it: parameters of the API by the same names. */
final class QueryOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description =
          "Words are found in all their inflections, \"words in quotation marks\" as they are;"
              + " AND, OR, NOT and parentheses join them. Without one: everything.")
  private @Nullable String query;

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

  @SuppressWarnings("NullAway.Init") // by picocli
  QueryOptions() {}

  /** As the API takes them. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    FilterOptions.add(parameters, "q", query == null ? null : List.of(query));
    FilterOptions.add(parameters, "in", scope);
    FilterOptions.add(parameters, "variants", variants);
    FilterOptions.add(parameters, "thesaurus", thesaurus);
    FilterOptions.add(parameters, "without", without);
    FilterOptions.add(parameters, "syntax", syntax);
    return parameters;
  }
}
