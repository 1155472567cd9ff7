package org.findings.reader;

/** A file that cannot be read; the message says what is wrong and the way out, for a person. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  public Unreadable(String message) {
    super(message);
  }
}
