package org.findings.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of bringing the index up to date, the last time. Told by one thread, asked by any.
 */
public final class Upkeep {
  private volatile @Nullable Run last;

  /** One time. */
  record Run(Instant began, Outcome outcome, Duration took) {}

  /** What became of it. */
  enum Outcome {
    RUNNING("running"),
    DONE("done"),
    FAILED("failed");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** It begins. */
  public void begin() {
    last = new Run(Instant.now(), Outcome.RUNNING, Duration.ZERO);
  }

  /** It went well, even where single files were set aside. */
  public void done() {
    end(Outcome.DONE);
  }

  /** It did not, and the index is as it was. */
  public void failed() {
    end(Outcome.FAILED);
  }

  /** Whether it is going on. */
  public boolean isRunning() {
    Run run = last;
    return run != null && run.outcome() == Outcome.RUNNING;
  }

  private void end(Outcome outcome) {
    Run begun = last;
    Instant now = Instant.now();
    Instant began = begun == null ? now : begun.began();
    last = new Run(began, outcome, Duration.between(began, now));
  }

  Optional<Run> last() {
    return Optional.ofNullable(last);
  }
}
