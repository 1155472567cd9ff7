package org.findings.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a client takes any type that a route can answer with. */
final class Accepted {
  /** Other names under which clients ask for a type. */
  private static final Map<String, List<String>> ALIASES =
      Map.of(
          "application/jsonl",
          List.of("application/x-ndjson", "application/x-jsonlines", "application/json"),
          "application/atom+xml",
          List.of("application/xml", "text/xml"),
          "application/x-bibtex",
          List.of("text/x-bibtex"));

  private Accepted() {}

  /** Asked once the route is known. */
  static void check(Context request) throws Problem {
    @Nullable String accept = request.header("Accept");
    String method = request.method().name().equals("HEAD") ? "GET" : request.method().name();
    List<String> types =
        Operations.at(method, request.path()).stream()
            .flatMap(operation -> operation.answers().stream())
            .map(Operation.Content::type)
            .toList();
    if (accept == null || accept.isBlank() || types.isEmpty()) {
      return;
    }
    // A problem may always come; generated clients name it where it is the only JSON there is.
    if (accept.toLowerCase(Locale.ROOT).contains("application/problem+json")) {
      return;
    }
    List<String> ranges =
        Arrays.stream(accept.split(",", -1))
            .map(Accepted::range)
            .filter(r -> !r.isEmpty())
            .toList();
    boolean fits =
        types.stream()
            .flatMap(Accepted::names)
            .anyMatch(t -> ranges.stream().anyMatch(r -> fits(r, t)));
    if (!fits) {
      throw new Problem(
              ProblemKind.NOT_ACCEPTABLE, "Nothing here is of a type that Accept asks for.")
          .withHint("Leave Accept out, or accept " + String.join(", ", types) + ".");
    }
  }

  private static Stream<String> names(String type) {
    return Stream.concat(Stream.of(type), ALIASES.getOrDefault(type, List.of()).stream());
  }

  /** A media range without its parameters; empty where it is one that is not wanted. */
  private static String range(String written) {
    String[] parts = written.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(";", -1);
    boolean unwanted = Arrays.stream(parts).anyMatch(part -> part.matches("q=0(\\.0{0,3})?"));
    return unwanted ? "" : parts[0];
  }

  private static boolean fits(String range, String type) {
    return range.equals("*/*")
        || range.equals("*")
        || range.equals(type)
        || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
  }
}
