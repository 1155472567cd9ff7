package org.findings.api;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** Why a body could not be read to its end: never our fault, so no error of ours. */
final class Broken {
  private Broken() {}

  /**
   * What to answer, for those who are still there.
   *
   * @param hint what a body should be
   */
  static Problem body(Throwable thrown, String hint) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      boolean late =
          cause instanceof HttpException http && http.getCode() == HttpStatus.REQUEST_TIMEOUT_408;
      if (late || cause instanceof TimeoutException) {
        return new Problem(ProblemKind.TOO_SLOW, "The body did not come in time.")
            .withHint(
                "Send it within "
                    + Bounds.STANDARD.grace().toSeconds()
                    + " s, and a second more for each "
                    + (Bounds.STANDARD.pace() >> 10)
                    + " KB.");
      }
    }
    return new Problem(ProblemKind.BAD_BODY, "The body is not whole, or not sent as HTTP has it.")
        .withHint(hint);
  }
}
