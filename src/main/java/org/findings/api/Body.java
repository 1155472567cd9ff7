package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;

/** What a request brings in its body, read within bounds. */
final class Body {
  private Body() {}

  /**
   * All of it.
   *
   * @param longest bytes that are taken
   * @param types that are taken, in lower case and without spaces
   * @param way what to send, for those who sent another type
   * @param shorter the way out for those who sent too much
   */
  static byte[] of(Context request, int longest, Set<String> types, String way, String shorter)
      throws Problem {
    // Asked as it was sent: the server would look up a charset that may not exist.
    String type = request.header("Content-Type");
    if (type != null && !types.contains(plain(type))) {
      throw new Problem(ProblemKind.BODY_OF_OTHER_TYPE, "The body's type is '" + type + "'.")
          .withHint(way);
    }
    boolean tooLong = request.req().getContentLengthLong() > longest;
    byte[] body = tooLong ? new byte[0] : read(request, longest + 1, way);
    if (tooLong || body.length > longest) {
      throw new Problem(
              ProblemKind.BODY_TOO_LONG, "The body is longer than " + (longest >> 10) + " KB.")
          .withHint(shorter);
    }
    // All of it was read, so the connection can serve the next request.
    request.removeHeader("Connection");
    if (body.length == 0) {
      throw new Problem(ProblemKind.BAD_BODY, "The body is empty.").withHint(way);
    }
    if (type == null) {
      throw new Problem(ProblemKind.BODY_OF_OTHER_TYPE, "The body has no type.").withHint(way);
    }
    return body;
  }

  private static byte[] read(Context request, int most, String way) throws Problem {
    try {
      return request.req().getInputStream().readNBytes(most);
    } catch (IOException | HttpException.RuntimeException e) {
      throw Broken.body(e, way);
    }
  }

  private static String plain(String type) {
    return type.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
  }
}
