package org.findings.api;

import java.net.InetAddress;
import java.time.Duration;

/**
 * What a client may take of time and connections.
 *
 * @param head in which the head of a request must have come whole, and a connection without one
 *     stays
 * @param grace seconds that a body, or the reading of an answer, may take whatever its length
 * @param pace bytes a second that it must have beyond that, on the average
 * @param connections at once; those beyond wait to be accepted
 * @param ofOneAddress connections at once of one address; those beyond are closed
 * @param ofOwn whether this machine's own address counts as one, too: a proxy on it stands for many
 * @param waiting answers at once that wait for their readers; beyond, who waits longest is let go
 */
record Bounds(
    Duration head,
    Duration grace,
    int pace,
    int connections,
    int ofOneAddress,
    boolean ofOwn,
    int waiting) {
  /** A letter of 32 MB has some nine minutes: half a megabit a second. */
  static final Bounds STANDARD =
      new Bounds(Duration.ofSeconds(30), Duration.ofSeconds(20), 64 << 10, 1000, 100, false, 128);

  /**
   * Nanoseconds that so many bytes may take.
   *
   * @param bytes that have come, or gone, so far
   */
  long allowed(long bytes) {
    return grace.toNanos() + bytes * Duration.ofSeconds(1).toNanos() / pace;
  }

  boolean counts(InetAddress address) {
    return ofOwn || !address.isLoopbackAddress();
  }
}
