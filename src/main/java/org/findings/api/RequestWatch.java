package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;

/** Sees every request once it is answered. */
final class RequestWatch implements RequestLogger {
  private static final double MILLIS = 1e3;

  private final Metrics metrics;

  RequestWatch(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void handle(Context request, Float millis) {
    metrics.answered(method(request), route(request), request.statusCode(), millis / MILLIS);
  }

  /** Whatever else a request may call its method. */
  private static String method(Context request) {
    String method = request.req().getMethod();
    return switch (method) {
      case "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH" -> method;
      default -> "other";
    };
  }

  /** The route as it is written in {@link Routes}: never what a request put into it. */
  private static String route(Context request) {
    @Nullable Endpoint matched = request.endpoints().matchedHttpEndpoint();
    if (matched != null) {
      return matched.path;
    }
    return request.statusCode() < 400 ? "page" : "none";
  }
}
