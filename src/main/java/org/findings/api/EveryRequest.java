package org.findings.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Objects;

/** What happens to every request before and after its route. */
final class EveryRequest {
  private static final String START = "start";

  private EveryRequest() {}

  static void watch(RoutesConfig routes) {
    routes.before(EveryRequest::begin);
    routes.beforeMatched(EveryRequest::refuseBody);
    routes.beforeMatched(EveryRequest::refuseCodings);
    routes.beforeMatched(Accepted::check);
    routes.after(EveryRequest::end);
  }

  private static void begin(Context request) {
    request.attribute(START, System.nanoTime());
    RequestId.begin(request);
    Headers.ALWAYS.forEach(request::header);
    request.header("Cache-Control", keeping(request));
    request.header("Vary", Headers.VARY);
    if (hasBody(request)) {
      // What nobody reads must not keep a connection busy.
      request.header("Connection", "close");
    }
  }

  /** Whoever shares a store with others must not find there what one was given for his key. */
  private static String keeping(Context request) {
    return switch (request.method().name()) {
      case "GET", "HEAD" ->
          request.header("Authorization") == null
              ? Headers.CHECK_FIRST
              : "private, " + Headers.CHECK_FIRST;
      default -> Headers.KEEP_NOTHING;
    };
  }

  /** Asked once the route is known, so that a wrong address or method is what is told first. */
  private static void refuseBody(Context request) throws Problem {
    if (hasBody(request) && !request.method().equals(HandlerType.POST)) {
      throw new Problem(
              ProblemKind.BODY_NOT_ACCEPTED, request.method().name() + " takes no body here.")
          .withHint("Put what you ask for into the address; a long search, into POST search.");
    }
  }

  /** What is packed would have to be bounded again as it is unpacked, and is small anyway. */
  private static void refuseCodings(Context request) throws Problem {
    String content = request.header("Content-Encoding");
    if (content != null && !content.equalsIgnoreCase("identity")) {
      throw new Problem(
              ProblemKind.BODY_OF_OTHER_TYPE, "The body is packed; only plain bodies are read.")
          .withHint("Send it without Content-Encoding.");
    }
    String transfer = request.header("Transfer-Encoding");
    boolean old = request.req().getProtocol().equals("HTTP/1.0");
    if (transfer != null && (old || !transfer.equalsIgnoreCase("chunked"))) {
      throw new Problem(
              ProblemKind.BAD_REQUEST, "The body is sent in a way that is not understood here.")
          .withHint("Send it with Content-Length, or over HTTP/1.1 as chunked.");
    }
  }

  private static boolean hasBody(Context request) {
    return request.req().getContentLengthLong() > 0 || request.header("Transfer-Encoding") != null;
  }

  private static void end(Context request) {
    if (!request.res().isCommitted()) {
      if (hasBody(request) && request.statusCode() >= HttpStatus.BAD_REQUEST.getCode()) {
        Leftover.passOver(request);
      }
      tellTime(request);
    }
  }

  /** How long it took until now. A long answer can tell no more than what went before it. */
  static void tellTime(Context request) {
    long start = Objects.requireNonNull(request.<Long>attribute(START));
    double millis = (System.nanoTime() - start) / 1e6;
    request.header("Server-Timing", String.format(Locale.ROOT, "total;dur=%.2f", millis));
  }
}
