package org.findings.search;

/** An index that can't be opened or written; the message says why and the way out. */
public class IndexProblem extends Exception {
  private static final long serialVersionUID = 1;

  public IndexProblem(String message) {
    super(message);
  }

  public IndexProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
