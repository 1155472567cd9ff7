package org.findings.stance;

import java.util.List;

/** What is said of a match, and of a hit with several of them. */
public final class Stances {
  private Stances() {}

  /**
   * Of one match.
   *
   * @param scopes of its paragraph, in order of their first words
   * @param first the position of the match's first word
   * @param last that of its last word, inclusive
   */
  public static Stance of(List<Scope> scopes, int first, int last) {
    Stance stance = Stance.AFFIRMED;
    for (Scope scope : scopes) {
      if (scope.from() > last) {
        break;
      }
      if (scope.overlaps(first, last) && !scope.isAskedFor(first, last)) {
        if (scope.holds(first, last)) {
          return scope.stance();
        }
        stance = Stance.UNCLEAR;
      }
    }
    return stance;
  }

  /** Of a hit, from its matches'; one without any is affirmed. */
  public static Stance ofHit(Iterable<Stance> matches) {
    Stance hit = Stance.AFFIRMED;
    for (Stance stance : matches) {
      if (stance == Stance.AFFIRMED) {
        return Stance.AFFIRMED;
      }
      if (hit != Stance.UNCLEAR) {
        hit = stance;
      }
    }
    return hit;
  }
}
