package org.findings.cli;

/** A file of settings that can't be used; the message says why and the way out. */
final class BadSettings extends Exception {
  private static final long serialVersionUID = 1;

  BadSettings(String message) {
    super(message);
  }
}
