package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
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
    byte[] body = request.req().getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new Problem(
              ProblemKind.BODY_TOO_LONG, "The body is longer than " + (LONGEST >> 10) + " KB.")
          .withHint("Ask a shorter question, or several.");
    }
    // All of it was read, so the connection can serve the next request.
    request.removeHeader("Connection");
    if (body.length == 0) {
      throw bad("The body is empty.");
    }
    String type = request.contentType();
    if (type == null || !TYPES.contains(plain(type))) {
      throw new Problem(
              ProblemKind.BODY_OF_OTHER_TYPE,
              type == null ? "The body has no type." : "The body's type is '" + type + "'.")
          .withHint("Send JSON in UTF-8 as Content-Type: application/json.");
    }
    return body;
  }

  static Problem bad(String detail) {
    return new Problem(ProblemKind.BAD_BODY, detail).withHint(EXAMPLE);
  }

  private static String plain(String type) {
    return type.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
  }
}
