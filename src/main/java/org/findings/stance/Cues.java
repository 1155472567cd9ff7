package org.findings.stance;

import java.util.ArrayList;
import java.util.List;

/** Finds cues. */
public final class Cues {
  public List<Scope> scopes(String text, int[] starts, int[] ends, int[] lasts) {
    List<Scope> scopes = new ArrayList<>();
    int sentence = 0;
    for (int i = 0; i < starts.length; i++) {
      while (sentence < lasts.length && lasts[sentence] < i) {
        sentence++;
      }
      String w = text.substring(starts[i], ends[i]).toLowerCase(java.util.Locale.ROOT);
      boolean no = w.equals("no") || w.equals("not") || w.equals("without") || w.equals("avoid");
      boolean may = w.equals("may") || w.equals("whether") || w.equals("if");
      int last = sentence < lasts.length ? lasts[sentence] : starts.length - 1;
      if ((no || may) && i + 1 <= last) {
        int to = Math.min(last, i + 4);
        scopes.add(new Scope(i, i, i + 1, to, no ? Stance.NEGATED : Stance.UNCLEAR));
        i = to;
      }
    }
    return scopes;
  }
}
