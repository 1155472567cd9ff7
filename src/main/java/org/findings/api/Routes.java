package org.findings.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** Every route. */
final class Routes {
  static final List<String> PATHS =
      List.of(
          "/api/v1/search",
          "/api/v1/concordance",
          "/api/v1/export",
          "/api/v1/collocates",
          "/api/v1/trends",
          "/api/v1/compare",
          FeedRoute.PATH,
          "/api/v1/letters",
          "/api/v1/suggest",
          "/api/v1/authorities",
          ChangesRoute.PATH,
          "/api/v1/coverage",
          "/api/v1/record",
          "/api/v1/batch",
          OpenApiRoute.PATH,
          "/health/live",
          "/health/ready",
          "/metrics");

  private Routes() {}

  static void add(RoutesConfig routes, Service service) {
    Answers answers = new Answers(service);
    get(routes, "/api/v1/search", answers::search);
    routes.post("/api/v1/search", answers::searchByBody);
    get(routes, "/api/v1/concordance", new ConcordanceRoute(service));
    get(routes, "/api/v1/export", new ExportRoute(service));
    get(routes, "/api/v1/collocates", new CollocatesRoute(service));
    TrendRoutes trends = new TrendRoutes(service);
    get(routes, "/api/v1/trends", trends::trends);
    get(routes, "/api/v1/compare", trends::compare);

    get(routes, FeedRoute.PATH, new FeedRoute(service));
    get(routes, "/api/v1/letters", answers::letters);
    get(routes, "/api/v1/letters/{id}", new LetterRoute(service));
    get(routes, "/api/v1/letters/{id}/source", new SourceFile(service));
    get(routes, "/api/v1/paragraphs/{id}", answers::paragraph);
    get(routes, "/api/v1/paragraphs/{id}/similar", answers::similar);

    get(routes, "/api/v1/suggest", answers::suggest);
    get(routes, ChangesRoute.PATH, new ChangesRoute(service));
    get(routes, "/api/v1/coverage", answers::coverage);
    get(routes, "/api/v1/record", new RecordRoute(service));
    routes.post("/api/v1/batch", new BatchRoute(service));

    AuthorityRoute authorities = new AuthorityRoute(service);
    get(routes, "/api/v1/authorities", authorities::all);
    get(routes, "/api/v1/authorities/{code}", authorities::one);

    get(routes, OpenApiRoute.PATH, new OpenApiRoute(service));

    if (service.letters() != null) {
      WritingRoutes writing = new WritingRoutes(service, service.letters());
      routes.post("/api/v1/letters", writing::add);
      routes.delete("/api/v1/letters/{id}", writing::remove);
    }
  }

  /** Those for whoever watches over the process. */
  static void addForWatching(RoutesConfig routes, Service service, Metrics metrics) {
    Health health = new Health(service);
    get(routes, "/health/live", health::live);
    get(routes, "/health/ready", health::ready);
    get(routes, "/metrics", metrics::show);
  }

  /** HEAD is answered as GET is; the server leaves the body out. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.addHttpHandler(HandlerType.HEAD, path, handler);
  }
}
