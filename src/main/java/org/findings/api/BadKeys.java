package org.findings.api;

/** Keys that can't be used; the message names the line, says what is wrong and the way out. */
public final class BadKeys extends Exception {
  private static final long serialVersionUID = 1;

  public BadKeys(String message) {
    super(message);
  }
}
