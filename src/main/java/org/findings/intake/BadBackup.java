package org.findings.intake;

/** A backup that can't be made, or can't be restored; the message says why and the way out. */
public final class BadBackup extends Exception {
  private static final long serialVersionUID = 1;

  BadBackup(String message) {
    super(message);
  }
}
