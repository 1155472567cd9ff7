package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;

/** The JSON that a request brings in its body, not read yet. */
final class JsonBody {
  /** Bytes: several times what the longest query allowed takes, and nothing that costs memory. */
  private static final int LONGEST = 64 << 10;

  private static final Set<String> TYPES =
      Set.of("application/json", "application/json;charset=utf-8", "application/json;charset=utf8");

  private static final String EXAMPLE = "Send an object such as {\"q\": \"drift\"}.";

  private JsonBody() {}

  static byte[] of(Context request) throws IOException, Problem {
    return Body.of(
        request,
        LONGEST,
        TYPES,
        "Send JSON in UTF-8 as Content-Type: application/json, such as {\"q\": \"drift\"}.",
        "Ask a shorter question, or several.");
  }

  static Problem bad(String detail) {
    return new Problem(ProblemKind.BAD_BODY, detail).withHint(EXAMPLE);
  }
}
