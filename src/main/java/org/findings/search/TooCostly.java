package org.findings.search;

/** A query that would cost more than this service spends on one; never answered in part. */
public final class TooCostly extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;

  public TooCostly(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
