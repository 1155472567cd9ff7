package org.findings.stance;

import java.util.List;

/** A cue of one word or several, as numbers of words. */
record Phrase(List<Integer> words, Act act) {
  int size() {
    return words.size();
  }
}
