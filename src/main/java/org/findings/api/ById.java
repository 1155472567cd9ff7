package org.findings.api;

import io.javalin.http.Context;
import java.util.List;
import org.findings.search.Lookup;

/** Ids in addresses, and what became of what they name. */
final class ById {
  private ById() {}

  /** The id in the address of a route that takes no parameters. */
  static String of(Context request) throws Problem {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    return request.pathParam("id");
  }

  /**
   * @param what the id names, in a word
   */
  static <T> T here(Lookup<T> found, String what, String id) throws Problem, Moved {
    return switch (found) {
      case Lookup.Here<T> here -> here.value();
      case Lookup.Moved<T> moved -> throw new Moved(moved.id());
      case Lookup.Gone<T> gone ->
          throw new Problem(
                  ProblemKind.GONE,
                  "The "
                      + what
                      + " '"
                      + id
                      + "' is no longer held; its letter is '"
                      + gone.letterId()
                      + "'.")
              .withHint("See /api/v1/letters/" + gone.letterId() + ".");
      case Lookup.Unknown<T> unknown ->
          throw new Problem(ProblemKind.NOT_FOUND, "No " + what + " has the id '" + id + "'.")
              .withHint("Ids stand in the answers of /api/v1/search and /api/v1/letters.");
    };
  }
}
