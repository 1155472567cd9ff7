package org.findings.stance;

/**
 * Words that a cue speaks of; all are positions of words, inclusive.
 *
 * @param cueFrom the cue's first word; where it has two parts ("protect … from"), what stands
 *     between them belongs to it
 * @param stance what the cue says of them, negated or unclear
 */
public record Scope(int cueFrom, int cueTo, int from, int to, Stance stance) {
  public Scope {
    if (cueFrom < 0 || cueTo < cueFrom) {
      throw new IllegalArgumentException("no words of a cue: " + cueFrom + " to " + cueTo);
    }
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no words in a scope: " + from + " to " + to);
    }
    if (stance == Stance.AFFIRMED) {
      throw new IllegalArgumentException("what no cue speaks of is affirmed; it needs no scope");
    }
  }

  boolean overlaps(int first, int last) {
    return from <= last && first <= to;
  }

  boolean holds(int first, int last) {
    return from <= first && last <= to;
  }

  /** Who asks for “no evidence of drift” means these words, so the cue says nothing of them. */
  boolean isAskedFor(int first, int last) {
    return cueFrom <= last && first <= cueTo;
  }
}
