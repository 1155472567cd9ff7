package org.findings.search;

/** A cursor that can't be gone on from. */
public final class CursorProblem extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean expired;

  private CursorProblem(String message, boolean expired) {
    super(message);
    this.expired = expired;
  }

  public static CursorProblem foreign() {
    return new CursorProblem("The cursor is not one that this search gave.", false);
  }

  public static CursorProblem expired() {
    return new CursorProblem(
        "The index has changed since this cursor was given, and its state is no longer kept.",
        true);
  }

  /** Whether it was good once. */
  public boolean isExpired() {
    return expired;
  }
}
