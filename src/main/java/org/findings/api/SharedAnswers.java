package org.findings.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Answers and headers that the description of every route refers to. */
final class SharedAnswers {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String DESCRIPTION = "description";
  private static final String SCHEMA = "schema";

  private SharedAnswers() {}

  /** One answer for each status, with the types of problems that have it. */
  static Map<String, Object> problems() {
    Map<Integer, List<ProblemKind>> byStatus = new TreeMap<>();
    for (ProblemKind kind : ProblemKind.values()) {
      byStatus.computeIfAbsent(kind.status(), status -> new ArrayList<>()).add(kind);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    byStatus.forEach((status, kinds) -> all.put(named(status), problem(status, kinds)));
    return all;
  }

  private static Map<String, Object> problem(int status, List<ProblemKind> kinds) {
    List<String> said =
        kinds.stream().map(kind -> "`" + kind.type() + "` (" + kind.title() + ")").toList();
    Map<String, Object> all = OpenApi.inOrder(DESCRIPTION, String.join(", ", said) + ".");
    if (status == ProblemKind.NOT_READY.status()) {
      all.put("headers", Map.of("Retry-After", header("Retry-After")));
    } else if (status == ProblemKind.METHOD_NOT_ALLOWED.status()) {
      all.put("headers", Map.of("Allow", header("Allow")));
    }
    ProblemKind first = kinds.getFirst();
    all.put(
        "content",
        Map.of(
            "application/problem+json",
            OpenApi.inOrder(
                SCHEMA,
                Shape.ref("Problem").json(),
                "example",
                JSON.readTree(new Problem(first, first.title() + ".").json("3f2a9c")))));
    return all;
  }

  static String named(int status) {
    return "Problem" + status;
  }

  static Map<String, Object> headers() {
    Map<String, Object> all = new LinkedHashMap<>();
    describe(all, "ETag", "Names what is answered; changes with the index.");
    describe(all, "Location", "Where it stands today.");
    describe(all, "Server-Timing", "How long it took.");
    describe(all, "Retry-After", "Seconds after which asking again makes sense.");
    describe(all, "Allow", "The methods that the address has.");
    return all;
  }

  private static void describe(Map<String, Object> all, String name, String description) {
    all.put(name, OpenApi.inOrder(DESCRIPTION, description, SCHEMA, Shape.text().json()));
  }

  static Map<String, Object> header(String name) {
    return Map.of("$ref", "#/components/headers/" + name);
  }
}
