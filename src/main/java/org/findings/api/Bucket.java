package org.findings.api;

import java.util.concurrent.TimeUnit;

/**
 * How much one of those who ask has left: a minute's requests at most, filled up evenly. For one
 * thread at a time.
 */
final class Bucket {
  /** What a request costs; each nanosecond brings as much as there are requests a minute. */
  private static final long COST = TimeUnit.MINUTES.toNanos(1);

  private final int rate;
  private long left;
  private long asOf;

  Bucket(int rate, long now) {
    this.rate = rate;
    this.left = full();
    this.asOf = now;
  }

  /**
   * What is left once one more request was let through, or not.
   *
   * @param rate requests a minute
   * @param left whole requests that may follow at once
   * @param full seconds until all may
   * @param retry seconds until the next one may; 0 where this one was let through
   */
  record Left(int rate, int left, long full, long retry) {}

  Left take(long now) {
    left = Math.min(full(), left + Math.min(now - asOf, COST) * rate);
    asOf = now;
    boolean passes = left >= COST;
    if (passes) {
      left -= COST;
    }
    int requests = (int) (left / COST);
    return new Left(rate, requests, seconds(full() - left), passes ? 0 : seconds(COST - left));
  }

  private long full() {
    return rate * COST;
  }

  private long seconds(long missing) {
    return Math.ceilDiv(missing, rate * TimeUnit.SECONDS.toNanos(1));
  }
}
