package org.findings.search;

/** There is no index to answer from yet. */
public final class NotReady extends Exception {
  private static final long serialVersionUID = 1;

  public NotReady() {
    super("The index is still being built.");
  }
}
