package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees every request once it is answered: counts it, and writes it into the log. */
final class RequestWatch implements RequestLogger {
  private static final Logger LOG = LoggerFactory.getLogger("org.findings.requests");

  private static final double MILLIS = 1e3;

  private final Metrics metrics;

  RequestWatch(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void handle(Context request, Float millis) {
    String method = method(request);
    String route = route(request);
    int status = request.statusCode();
    metrics.answered(method, route, status, millis / MILLIS);
    if (LOG.isInfoEnabled()) {
      log(RequestId.of(request), method, route, status, millis, bytes(request));
    }
  }

  /** Neither the query nor anything else that a person typed. */
  private static void log(
      String id, String method, String route, int status, float millis, long bytes) {
    LOG.atInfo()
        .addKeyValue("id", id)
        .addKeyValue("method", method)
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("millis", Math.round(millis * 10) / 10.0)
        .addKeyValue("bytes", bytes)
        .log("{} {} {} {} ms {} bytes {}", method, route, status, Math.round(millis), bytes, id);
  }

  /** Of the body, as it was written. */
  private static long bytes(Context request) {
    return ServletContextRequest.getServletContextRequest(request.req())
        .getHttpOutput()
        .getWritten();
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
