package org.findings.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many things each of those who come may have going at once. */
final class Turns {
  private final int most;
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  Turns(int most) {
    this.most = most;
  }

  /** Begins one; where there are too many, nothing has begun. */
  boolean begin(String who) {
    if (counts.merge(who, 1, Integer::sum) <= most) {
      return true;
    }
    end(who);
    return false;
  }

  void end(String who) {
    counts.computeIfPresent(who, (key, count) -> count == 1 ? null : count - 1);
  }
}
