package org.findings.stance;

import java.util.List;

/** A cue of one word or several, as numbers of words. */
final class Phrase {
  private final int[] words;
  private final Act act;

  Phrase(List<Integer> words, Act act) {
    this.words = words.stream().mapToInt(Integer::intValue).toArray();
    this.act = act;
  }

  int size() {
    return words.length;
  }

  Act act() {
    return act;
  }

  boolean isAt(int[] others, int at, int last) {
    if (at + words.length - 1 > last) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (others[at + i] != words[i]) {
        return false;
      }
    }
    return others[at] == words[0];
  }
}
