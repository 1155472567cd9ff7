package org.findings.search;

/** An index that another writer holds just now; later it may be written. */
public final class IndexBusy extends IndexProblem {
  private static final long serialVersionUID = 1;

  public IndexBusy(String message, Throwable cause) {
    super(message, cause);
  }
}
