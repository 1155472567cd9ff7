package org.findings.reader;

import java.io.IOException;
import java.time.Duration;

/** Until when a file must have been read: one that loops must not stop the others. */
final class Deadline {
  private final long end;

  Deadline(Duration allowed) {
    this.end = System.nanoTime() + allowed.toNanos();
  }

  /** The time allowed is over. */
  static final class Passed extends IOException {
    private static final long serialVersionUID = 1;

    Passed() {
      super("too slow to read");
    }
  }

  boolean isOver() {
    return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
  }

  void check() throws Passed {
    if (isOver()) {
      throw new Passed();
    }
  }
}
