package org.findings.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of those who ask may, in bounded memory: whoever asked longest ago is forgotten.
 */
final class Rates {
  /** Some 200 bytes each. */
  private static final int MOST = 20_000;

  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param nanos of a clock that never goes back
   */
  Rates(LongSupplier nanos) {
    this.nanos = nanos;
  }

  Bucket.Left take(String who, int rate) {
    synchronized (buckets) {
      long now = nanos.getAsLong();
      return buckets.computeIfAbsent(who, name -> new Bucket(rate, now)).take(now);
    }
  }
}
