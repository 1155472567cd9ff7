package org.findings.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.search.CursorProblem;
import org.findings.search.NotReady;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what went wrong becomes a response. */
final class Problems {
  /** Seconds after which asking again makes sense. */
  private static final String RETRY_AFTER = "2";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void answer(JavalinConfig config) {
    config.routes.exception(Problem.class, (e, request) -> write(request, e));
    config.routes.exception(CursorProblem.class, (e, request) -> write(request, Paging.problem(e)));
    config.routes.exception(TooCostly.class, (e, request) -> write(request, tooCostly(e)));
    config.routes.exception(
        UnknownParagraph.class, (e, request) -> write(request, Sameness.problem(e)));
    config.routes.exception(NotReady.class, (e, request) -> notReady(request));
    config.routes.exception(Moved.class, Problems::moved);
    config.routes.exception(HttpResponseException.class, Problems::refused);
    config.routes.exception(Exception.class, (e, request) -> broken(request, e));
    config.router.javaLangErrorHandler((response, error) -> LOG.error("a request failed", error));
  }

  private static void write(Context request, Problem problem) {
    request.status(problem.kind().status());
    request.removeHeader("ETag");
    request.removeHeader("Content-Disposition");
    request.header("Cache-Control", Headers.KEEP_NOTHING);
    request.contentType(Headers.PROBLEM).result(problem.json(RequestId.of(request)));
  }

  private static Problem tooCostly(TooCostly e) {
    return new Problem(ProblemKind.TOO_COSTLY, String.valueOf(e.getMessage())).withHint(e.hint());
  }

  private static void notReady(Context request) {
    request.header("Retry-After", RETRY_AFTER);
    Problem problem =
        new Problem(
            ProblemKind.NOT_READY,
            "The index is not open yet: the letters are still being indexed.");
    write(request, problem.withHint("Ask again in a few seconds."));
  }

  private static void moved(Moved moved, Context request) {
    // In a path a plus is no blank.
    String id = URLEncoder.encode(moved.id(), StandardCharsets.UTF_8).replace("+", "%20");
    String query = request.queryString() == null ? "" : "?" + request.queryString();
    String path = request.endpoint().path.replaceFirst("\\{\\w+}", id);
    request.redirect(path + query, HttpStatus.PERMANENT_REDIRECT);
    request.result("");
  }

  /** What the server refuses by itself: unknown routes and methods, for the most part. */
  private static void refused(HttpResponseException e, Context request) {
    switch (e.getStatus()) {
      case 404 -> write(request, UnknownRoute.at(request.path()));
      case 405 -> {
        String offered =
            Stream.concat(
                    e.getDetails().values().stream()
                        .flatMap(methods -> Arrays.stream(methods.split(", ", -1))),
                    Stream.of(HandlerType.OPTIONS.name()))
                .sorted()
                .collect(Collectors.joining(", "));
        request.header("Allow", offered);
        if (request.method().equals(HandlerType.OPTIONS)) {
          request.status(HttpStatus.NO_CONTENT).result("");
          return;
        }
        write(
            request,
            new Problem(
                    ProblemKind.METHOD_NOT_ALLOWED,
                    request.method().name() + " is not offered here.")
                .withHint("Use " + offered + "."));
      }
      default -> {
        ProblemKind kind = ProblemKind.ofStatus(e.getStatus());
        write(request, new Problem(kind, String.valueOf(e.getMessage())));
      }
    }
  }

  private static void broken(Context request, Exception e) {
    LOG.atError()
        .setCause(e)
        .addKeyValue("id", RequestId.of(request))
        .log("{} {} failed: {}", request.method().name(), request.path(), RequestId.of(request));
    Problem problem =
        new Problem(ProblemKind.INTERNAL, "Findings failed to answer; its log says why.");
    write(request, problem.withHint("Try again; if it happens again, please report it."));
  }
}
