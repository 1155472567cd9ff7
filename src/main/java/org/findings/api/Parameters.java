package org.findings.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request gives by name, once every name is known to be one that the route takes. */
final class Parameters {
  /** Longest name quoted back. */
  private static final int LONGEST_NAME = 40;

  private final Map<String, List<String>> given;

  private Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * @param names that the route takes, in the order in which they are listed to people
   */
  static Parameters of(Map<String, List<String>> given, List<String> names) throws Problem {
    for (String name : given.keySet()) {
      requireKnown(name, names);
    }
    return new Parameters(given);
  }

  /** The same of a request whose names were checked before. */
  static Parameters unchecked(Map<String, List<String>> given) {
    return new Parameters(given);
  }

  static void requireKnown(String name, List<String> names) throws Problem {
    if (!names.contains(name)) {
      throw unknown(name, names);
    }
  }

  List<String> all(String name) {
    return given.getOrDefault(name, List.of());
  }

  @Nullable String one(String name) throws Problem {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw repeated(name, values.size());
    }
    return values.isEmpty() ? null : values.getFirst();
  }

  static Problem repeated(String name, int times) {
    return new Problem(
            ProblemKind.REPEATED_PARAMETER,
            "The parameter '" + name + "' is given " + times + " times.")
        .withHint("Give it once.")
        .withParameter(name);
  }

  private static Problem unknown(String name, List<String> names) {
    String quoted = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    String unknown = "unknown parameter '" + quoted + "'";
    return Nearest.to(quoted, names)
        .map(
            near ->
                new Problem(
                        ProblemKind.UNKNOWN_PARAMETER, unknown + ": did you mean '" + near + "'?")
                    .withHint("Write '" + near + "', or leave it out."))
        .orElseGet(
            () -> new Problem(ProblemKind.UNKNOWN_PARAMETER, unknown).withHint(offered(names)))
        .withParameter(quoted);
  }

  private static String offered(List<String> names) {
    return names.isEmpty()
        ? "This address takes no parameters."
        : "The parameters here are: " + String.join(", ", names) + ".";
  }
}
