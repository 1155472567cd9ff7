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

  /** What else is told, by the first problem that has a status. */
  private static final Map<ProblemKind, String> HEADERS =
      Map.of(
          ProblemKind.NOT_READY,
          "Retry-After",
          ProblemKind.TOO_MANY_REQUESTS,
          "Retry-After",
          ProblemKind.METHOD_NOT_ALLOWED,
          "Allow",
          ProblemKind.KEY_NEEDED,
          "WWW-Authenticate");

  private SharedAnswers() {}

  /** One answer for each status, with the types of problems that have it. */
  static Map<String, Object> problems() {
    Map<Integer, List<ProblemKind>> byStatus = new TreeMap<>();
    for (ProblemKind kind : ProblemKind.values()) {
      byStatus.computeIfAbsent(kind.status(), status -> new ArrayList<>()).add(kind);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    byStatus.forEach((status, kinds) -> all.put(named(status), problem(kinds)));
    return all;
  }

  private static Map<String, Object> problem(List<ProblemKind> kinds) {
    List<String> said =
        kinds.stream().map(kind -> "`" + kind.type() + "` (" + kind.title() + ")").toList();
    Map<String, Object> all = OpenApi.inOrder(DESCRIPTION, String.join(", ", said) + ".");
    String header = HEADERS.get(kinds.getFirst());
    if (header != null) {
      all.put("headers", Map.of(header, header(header)));
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
    describe(all, "WWW-Authenticate", "That a key is to be sent.");
    describe(all, "X-Request-Id", "Names the request in the log; as sent, if one was.");
    describe(
        all, "RateLimit", "How many requests are left (r), and the seconds until all are (t).");
    describe(all, "RateLimit-Policy", "How many requests (q) in how many seconds (w).");
    return all;
  }

  private static void describe(Map<String, Object> all, String name, String description) {
    all.put(name, OpenApi.inOrder(DESCRIPTION, description, SCHEMA, Shape.text().json()));
  }

  static Map<String, Object> header(String name) {
    return Map.of("$ref", "#/components/headers/" + name);
  }
}
