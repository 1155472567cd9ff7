package org.findings.cli;

/** Exit codes. */
final class Exit {
  static final int OK = 0;

  /** It ran, but there is something to look at. */
  static final int ATTENTION = 1;

  /** It could not run as asked. */
  static final int REFUSED = 2;

  /** It failed on the way. */
  static final int FAILED = 3;

  static final String HEADING = "%nExit codes:%n";
  static final String OK_LINE = "0:done";
  static final String REFUSED_LINE =
      "2:wrong use, or something that it needs is missing, taken or closed to it";
  static final String FAILED_LINE = "3:it failed on the way";

  private Exit() {}
}
