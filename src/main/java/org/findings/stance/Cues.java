package org.findings.stance;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cues of a text ("no", "has been reduced", "whether") and the words that each of them
 * speaks of. Its memory is used anew for each text: for one thread.
 */
public final class Cues {
  private final Sentence sentence = new Sentence();
  private final Painting painting = new Painting();
  private final Reach reach = new Reach(sentence, painting);

  public Cues() {}

  /**
   * The scopes of a text in order of their first words; none overlaps another, and none goes on
   * past the end of a sentence. Cues inside the scopes of others are resolved: what is denied twice
   * has no scope.
   *
   * @param starts where each word begins in the text
   * @param ends where each word ends, exclusive
   * @param lasts the position of the last word of each sentence, ascending
   */
  public List<Scope> scopes(String text, int[] starts, int[] ends, int[] lasts) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          starts.length + " words begin, but " + ends.length + " end");
    }
    List<Scope> scopes = null;
    int first = 0;
    for (int end : lasts) {
      int last = Math.min(end, starts.length - 1);
      if (first <= last && Sentence.mayHoldCue(text, starts, ends, first, last)) {
        sentence.read(text, starts, ends, first, last);
        painting.clear(first, last);
        reach.apply();
        scopes = scopes == null ? new ArrayList<>() : scopes;
        painting.addTo(scopes, first, last);
      }
      first = Math.max(first, last + 1);
    }
    return scopes == null ? List.of() : scopes;
  }
}
