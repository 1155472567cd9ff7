package org.findings.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;

/** What happens to every request before and after its route. */
final class EveryRequest {
  private static final String START = "start";

  private EveryRequest() {}

  static void watch(RoutesConfig routes) {
    routes.before(EveryRequest::begin);
    routes.after(EveryRequest::end);
  }

  private static void begin(Context request) throws Problem {
    request.attribute(START, System.nanoTime());
    Headers.ALWAYS.forEach(request::header);
    request.header("Cache-Control", Headers.CHECK_FIRST);
    // Nothing reads one, and what nobody reads must not keep a connection busy.
    if (request.req().getContentLengthLong() > 0 || request.header("Transfer-Encoding") != null) {
      request.header("Connection", "close");
      throw new Problem(
              ProblemKind.BODY_NOT_ACCEPTED, "This version accepts no body in any request.")
          .withHint("Put what you ask for into the address.");
    }
  }

  private static void end(Context request) {
    long start = Objects.requireNonNull(request.<Long>attribute(START));
    double millis = (System.nanoTime() - start) / 1e6;
    request.header("Server-Timing", String.format(Locale.ROOT, "total;dur=%.2f", millis));
  }
}
