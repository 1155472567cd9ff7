package org.findings.api;

/** An address that nothing stands at. */
final class UnknownRoute {
  private static final String ROOT = "/api/v1/";

  private UnknownRoute() {}

  static Problem at(String path) {
    Problem problem = new Problem(ProblemKind.UNKNOWN_ROUTE, "There is nothing at " + path + ".");
    return problem.withHint(
        Nearest.to(path, Routes.PATHS)
            .map(near -> "Did you mean " + near + "?")
            .orElse("The API's addresses begin with " + ROOT + ", such as " + ROOT + "search."));
  }
}
