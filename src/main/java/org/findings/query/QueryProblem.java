package org.findings.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query or filter that can't be understood: what is wrong, where, and the way out. */
public final class QueryProblem extends Exception {
  private static final long serialVersionUID = 1;

  private final @Nullable Integer at;
  private final String hint;
  private final transient Mend.@Nullable Maker mend;
  private final boolean bound;

  public QueryProblem(@Nullable Integer at, String message, String hint) {
    this(at, message, hint, null, false);
  }

  private QueryProblem(
      @Nullable Integer at, String message, String hint, Mend.@Nullable Maker mend, boolean bound) {
    super(message);
    this.at = at;
    this.hint = hint;
    this.mend = mend;
    this.bound = bound;
  }

  /** The same problem, with a change of the query that takes it away. */
  QueryProblem mendedBy(Mend.Maker maker) {
    return new QueryProblem(at, what(), hint, maker, bound);
  }

  /** The same problem, as one of a query too large, which nobody else should make smaller. */
  QueryProblem ofSize() {
    return new QueryProblem(at, what(), hint, null, true);
  }

  /** The offset in the query, in UTF-16 code units from 0. */
  public Optional<Integer> at() {
    return Optional.ofNullable(at);
  }

  public String hint() {
    return hint;
  }

  /** A change of the query that takes the problem away. */
  Optional<Mend.Maker> mend() {
    return Optional.ofNullable(mend);
  }

  boolean isOfSize() {
    return bound;
  }

  /** The problem's message; it is always there. */
  public String what() {
    return String.valueOf(getMessage());
  }
}
