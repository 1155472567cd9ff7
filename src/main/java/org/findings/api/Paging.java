package org.findings.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Order;
import org.findings.search.Search;
import org.jspecify.annotations.Nullable;

/** In which order, how many, and from where on. */
final class Paging {
  private static final int USUAL_SIZE = 20;

  private Paging() {}

  static Order order(Parameters parameters, Order usual) throws Problem {
    String sort = parameters.one("sort");
    if (sort == null) {
      return usual;
    }
    String known = Arrays.stream(Order.values()).map(Order::code).collect(Collectors.joining(", "));
    return Order.ofCode(sort).orElseThrow(() -> Names.badValue("sort", sort, known));
  }

  static int size(Parameters parameters) throws Problem {
    return size(
        parameters,
        USUAL_SIZE,
        Search.LARGEST_PAGE,
        "For more hits, follow the cursor that 'next' gives.");
  }

  /**
   * A size that a request may leave out.
   *
   * @param hint for those who ask for more than the largest
   */
  static int size(Parameters parameters, int usual, int largest, String hint) throws Problem {
    return WholeNumber.of(parameters, "size", usual, 0, largest, hint);
  }

  static @Nullable Cursor after(Parameters parameters) throws Problem {
    String cursor = parameters.one("cursor");
    return cursor == null
        ? null
        : Cursor.decoded(cursor).orElseThrow(() -> problem(CursorProblem.foreign()));
  }

  static Problem problem(CursorProblem problem) {
    ProblemKind kind =
        problem.isExpired() ? ProblemKind.EXPIRED_CURSOR : ProblemKind.FOREIGN_CURSOR;
    return new Problem(kind, String.valueOf(problem.getMessage()))
        .withHint(
            problem.isExpired()
                ? "Search again from the first page."
                : "Use the 'next' of an answer to this same search, or leave it out.")
        .withParameter("cursor");
  }
}
