package org.findings.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lines, how wide and in which order: parameters of the API by the same names. */
final class LineOptions {
  @Option(names = "--width", paramLabel = "N", description = "Words on either side, 1 to 50: 8.")
  private @Nullable List<String> width;

  @Option(
      names = "--by",
      paramLabel = "ORDER",
      description = "date, authority, or the words to the left or right of the match: date.")
  private @Nullable List<String> by;

  @Option(
      names = "--sort",
      paramLabel = "newest|oldest",
      description = "Which way round lines by date come: newest.")
  private @Nullable List<String> sort;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Only so many lines, drawn at random, 1 to 10000.")
  private @Nullable List<String> sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the sample; the same one draws the same lines: 0.")
  private @Nullable List<String> seed;

  @Option(names = "--size", paramLabel = "N", description = "Lines on a page, 0 to 100: 20.")
  private @Nullable List<String> size;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the page before ended.")
  private @Nullable List<String> cursor;

  @Option(
      names = "--identical",
      paramLabel = "ID",
      description =
          "Only paragraphs that are the same as this one but for names, numbers and dates.")
  private @Nullable List<String> identical;

  @SuppressWarnings("NullAway.Init") // by picocli
  LineOptions() {}

  /** As the API takes them. */
  void addTo(Map<String, List<String>> parameters) {
    FilterOptions.add(parameters, "width", width);
    FilterOptions.add(parameters, "by", by);
    FilterOptions.add(parameters, "sort", sort);
    FilterOptions.add(parameters, "sample", sample);
    FilterOptions.add(parameters, "seed", seed);
    FilterOptions.add(parameters, "size", size);
    FilterOptions.add(parameters, "cursor", cursor);
    FilterOptions.add(parameters, "identical", identical);
  }
}
