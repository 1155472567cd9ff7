package org.findings.stance;

import java.util.List;

/** Says what is said of a match. */
public final class Stances {
  private Stances() {}

  public static Stance of(List<Scope> scopes, int first, int last) {
    Stance found = null;
    for (Scope scope : scopes) {
      boolean apart = scope.to() < first || scope.from() > last;
      boolean holdsCue = scope.cueFrom() <= last && scope.cueTo() >= first;
      if (apart || holdsCue) {
        continue;
      }
      if (scope.from() <= first && scope.to() >= last) {
        return scope.stance();
      }
      found = Stance.UNCLEAR;
    }
    return found == null ? Stance.AFFIRMED : found;
  }

  public static Stance ofHit(Iterable<Stance> matches) {
    boolean unclear = false;
    for (Stance s : matches) {
      if (s == Stance.AFFIRMED) {
        return s;
      }
      unclear |= s == Stance.UNCLEAR;
    }
    return unclear ? Stance.UNCLEAR : Stance.NEGATED;
  }
}
