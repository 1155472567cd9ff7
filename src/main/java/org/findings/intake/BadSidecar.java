package org.findings.intake;

/** A sidecar that can't be used; the message says what is wrong and the way out. */
final class BadSidecar extends Exception {
  private static final long serialVersionUID = 1;

  BadSidecar(String message) {
    super(message);
  }
}
