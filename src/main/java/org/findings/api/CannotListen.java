package org.findings.api;

/** The service can't listen where it was told to; the message says why and the way out. */
public final class CannotListen extends Exception {
  private static final long serialVersionUID = 1;

  private CannotListen(String message, Throwable cause) {
    super(message, cause);
  }

  private CannotListen(String message) {
    super(message);
  }

  static CannotListen inUse(String host, int port) {
    return new CannotListen(
        "Port %d on %s is in use, perhaps by another Findings. Choose another: --port %d, or FINDINGS_PORT=%d."
            .formatted(port, host, port + 1, port + 1));
  }

  static CannotListen because(String host, int port, Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new CannotListen(
        "Findings can't listen on %s, port %d: %s. Choose with --host and --port, or FINDINGS_HOST and FINDINGS_PORT."
            .formatted(host, port, cause.getMessage()),
        problem);
  }
}
