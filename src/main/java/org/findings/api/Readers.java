package org.findings.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Those who have not taken yet what was written for them. Each holds an answer in memory, so they
 * are so many at most: one who takes what there is waits anew with the next piece, and is not the
 * one who waits longest.
 */
final class Readers {
  /** What everyone may wait, however many there are: no network is quicker than that always. */
  static final Duration EASY = Duration.ofSeconds(1);

  private final int most;
  private final LongSupplier nanos;

  /** In the order in which they came, with when they did. */
  private final Map<Waiting, Long> waiting = new LinkedHashMap<>();

  /** One of them. */
  interface Waiting {
    void end();
  }

  /**
   * @param nanos of a clock that never goes back
   */
  Readers(int most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
  }

  /** Gives those who are to make room. */
  synchronized List<Waiting> add(Waiting one) {
    long now = nanos.getAsLong();
    waiting.put(one, now);
    List<Waiting> gone = new ArrayList<>();
    Iterator<Map.Entry<Waiting, Long>> eldest = waiting.entrySet().iterator();
    while (waiting.size() > most) {
      Map.Entry<Waiting, Long> next = eldest.next();
      if (now - next.getValue() < EASY.toNanos()) {
        break;
      }
      gone.add(next.getKey());
      eldest.remove();
    }
    return gone;
  }

  synchronized void remove(Waiting one) {
    waiting.remove(one);
  }
}
