package org.findings.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query or filter that can't be understood: what is wrong, where, and the way out. */
public final class QueryProblem extends Exception {
  private static final long serialVersionUID = 1;

  private final @Nullable Integer at;
  private final String hint;

  public QueryProblem(@Nullable Integer at, String message, String hint) {
    super(message);
    this.at = at;
    this.hint = hint;
  }

  /** The offset in the query, in UTF-16 code units from 0. */
  public Optional<Integer> at() {
    return Optional.ofNullable(at);
  }

  public String hint() {
    return hint;
  }

  /** The problem's message; it is always there. */
  public String what() {
    return String.valueOf(getMessage());
  }
}
