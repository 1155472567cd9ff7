package org.findings.intake;

/** A path that can't be indexed; the message says why and the way out. */
public final class BadPath extends Exception {
  private static final long serialVersionUID = 1;

  public BadPath(String message) {
    super(message);
  }
}
