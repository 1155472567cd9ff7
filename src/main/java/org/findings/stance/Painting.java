package org.findings.stance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cues say of each word, until all of them have spoken. For one thread. */
final class Painting {
  private @Nullable Stance[] stances = new Stance[64];
  private int[] cueFrom = new int[64];
  private int[] cueTo = new int[64];

  /** The cue that spoke last of a word, so that none speaks of it twice. */
  private int[] by = new int[64];

  private int speakerFrom;
  private int speakerTo;
  private boolean speakerLimited;

  void clear(int first, int last) {
    if (last >= stances.length) {
      int more = Math.max(last + 1, 2 * stances.length);
      stances = Arrays.copyOf(stances, more);
      cueFrom = Arrays.copyOf(cueFrom, more);
      cueTo = Arrays.copyOf(cueTo, more);
      by = Arrays.copyOf(by, more);
    }
    Arrays.fill(stances, first, last + 1, null);
    Arrays.fill(by, first, last + 1, -1);
  }

  /**
   * The cue that speaks from now on.
   *
   * @param limited whether what it denies is left open
   */
  void by(int from, int to, boolean limited) {
    speakerFrom = from;
    speakerTo = to;
    speakerLimited = limited;
  }

  /** Two cues that deny the same cancel each other; what one leaves open stays so. */
  void paint(int from, int to, Stance said) {
    Stance stance = speakerLimited && said == Stance.NEGATED ? Stance.UNCLEAR : said;
    for (int i = from; i <= to; i++) {
      if (by[i] == speakerFrom) {
        continue;
      }
      by[i] = speakerFrom;
      Stance before = stances[i];
      if (before == Stance.UNCLEAR) {
        continue;
      }
      if (before == Stance.NEGATED && stance == Stance.NEGATED) {
        stances[i] = Stance.AFFIRMED;
      } else {
        stances[i] = stance;
        cueFrom[i] = speakerFrom;
        cueTo[i] = speakerTo;
      }
    }
  }

  boolean isPainted(int i) {
    return stances[i] != null;
  }

  /** The words of one stance by one cue, side by side, as scopes. */
  void addTo(List<Scope> scopes, int first, int last) {
    int i = first;
    while (i <= last) {
      Stance stance = stances[i];
      int end = i;
      while (end < last
          && stances[end + 1] == stance
          && (stance == null || (cueFrom[end + 1] == cueFrom[i] && cueTo[end + 1] == cueTo[i]))) {
        end++;
      }
      if (stance != null && stance != Stance.AFFIRMED) {
        scopes.add(new Scope(cueFrom[i], cueTo[i], i, end, stance));
      }
      i = end + 1;
    }
  }
}
