package org.findings.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which page of what is found, and what is counted: parameters of the API by the same names. */
final class SearchOptions {
  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest, oldest, authority.")
  private @Nullable List<String> sort;

  @Option(names = "--size", paramLabel = "N", description = "Hits on a page, 0 to 100: 20.")
  private @Nullable List<String> size;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the page before ended.")
  private @Nullable List<String> cursor;

  @Option(
      names = "--facets",
      paramLabel = "NAMES",
      description = "Count values: year,role … or all.")
  private @Nullable List<String> facets;

  @Option(
      names = "--group",
      paramLabel = "letter",
      description = "Makes letters the hits, each with its best paragraphs.")
  private @Nullable List<String> group;

  @Option(
      names = "--identical",
      paramLabel = "collapse|ID",
      description =
          "collapse: one hit for paragraphs that are the same but for names, numbers and dates."
              + " An id: those that are the same as that paragraph.")
  private @Nullable List<String> identical;

  @SuppressWarnings("NullAway.Init") // by picocli
  SearchOptions() {}

  /** As the API takes them. */
  void addTo(Map<String, List<String>> parameters) {
    FilterOptions.add(parameters, "sort", sort);
    FilterOptions.add(parameters, "size", size);
    FilterOptions.add(parameters, "cursor", cursor);
    FilterOptions.add(parameters, "facets", facets);
    FilterOptions.add(parameters, "group", group);
    FilterOptions.add(parameters, "identical", identical);
  }
}
