package org.findings.api;

import java.util.Set;

/** An address that nothing stands at. */
final class UnknownRoute {
  private static final String ROOT = "/api/v1/";

  /** In the contract, but not in this version. */
  private static final Set<String> NOT_OFFERED = Set.of("changes");

  private UnknownRoute() {}

  static Problem at(String path) {
    Problem problem = new Problem(ProblemKind.UNKNOWN_ROUTE, "There is nothing at " + path + ".");
    if (path.startsWith(ROOT)
        && NOT_OFFERED.contains(path.substring(ROOT.length()).split("/", -1)[0])) {
      return problem.withHint("This version does not offer it.");
    }
    return problem.withHint(
        Nearest.to(path, Routes.PATHS)
            .map(near -> "Did you mean " + near + "?")
            .orElse("The API's addresses begin with " + ROOT + ", such as " + ROOT + "search."));
  }
}
