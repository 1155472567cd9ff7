package org.findings.lucene;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory that all questions of this process share to put paragraphs together, so that too many
 * large ones at once are refused rather than run out of it.
 */
final class Allowance {
  /** Half of what the process may have. */
  static final Allowance SHARED = new Allowance(Runtime.getRuntime().maxMemory() / 2);

  private final AtomicLong left;

  Allowance(long bytes) {
    left = new AtomicLong(bytes);
  }

  /** One question's part of it, to be closed when it is answered. */
  Part part() {
    return new Part();
  }

  long left() {
    return left.get();
  }

  /** What one question takes. */
  final class Part implements AutoCloseable {
    private long taken;
    private boolean refused;

    /** False where there is not as much left. */
    boolean take(long bytes) {
      if (left.addAndGet(-bytes) < 0) {
        left.addAndGet(bytes);
        refused = true;
        return false;
      }
      taken += bytes;
      return true;
    }

    /** Whether it was ever refused something. */
    boolean isRefused() {
      return refused;
    }

    @Override
    public void close() {
      left.addAndGet(taken);
      taken = 0;
    }
  }
}
