package org.findings.stance;

/**
 * Words behind a verb that take a "not" before it on themselves: what is not held quickly, or not
 * in a timely way, is held. For one thread; the answer stands until the next reading.
 */
final class Quality {
  private final Sentence sentence;
  private int from;
  private int to;

  Quality(Sentence sentence) {
    this.sentence = sentence;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether such words follow a verb. */
  boolean read(int verb) {
    int next = verb + 1;
    if (!sentence.runsOn(next)) {
      return false;
    }
    if (sentence.isPartial(next) && !isOfThings(next)) {
      from = next;
      to = sentence.runsOn(next + 1) && sentence.isPartial(next + 1) ? next + 1 : next;
      return true;
    }
    if (sentence.isOne(next, Named.EARLY)) {
      from = next;
      to = next;
      return true;
    }
    if (sentence.isOne(next, Named.ON) && sentence.isOne(next + 1, Named.TIME)) {
      from = next;
      to = next + 1;
      return true;
    }
    if (next + 3 <= sentence.last()
        && sentence.isOne(next, Named.IN)
        && sentence.isOne(next + 3, Named.WAY)) {
      from = next + 2;
      to = next + 2;
      return true;
    }
    return false;
  }

  /** "Enough plans", "all plans". */
  private boolean isOfThings(int i) {
    return sentence.is(i, Sort.DETERMINER)
        || (sentence.is(i, Sort.EVALUATING)
            && sentence.runsOn(i + 1)
            && !sentence.is(i + 1, Sort.TO | Sort.PREPOSITION));
  }
}
