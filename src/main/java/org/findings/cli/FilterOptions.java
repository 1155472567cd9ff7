package org.findings.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Metadata that what is found must have: parameters of the API by the same names. */
final class FilterOptions {
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

  @Option(
      names = "--stance",
      paramLabel = VALUE,
      description = "What is said of what matched: affirmed, negated, unclear.")
  private @Nullable List<String> stance;

  @Option(names = "--from", paramLabel = "DAY", description = "First day, as 2019-12-31.")
  private @Nullable List<String> from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
  private @Nullable List<String> to;

  @SuppressWarnings("NullAway.Init") // by picocli
  FilterOptions() {}

  /** As the API takes them. */
  void addTo(Map<String, List<String>> parameters) {
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
    add(parameters, "stance", stance);
    add(parameters, "from", from);
    add(parameters, "to", to);
  }

  static void add(
      Map<String, List<String>> parameters, String name, @Nullable List<String> values) {
    if (values != null) {
      parameters.put(name, values);
    }
  }
}
