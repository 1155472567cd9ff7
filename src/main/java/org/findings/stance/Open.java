package org.findings.stance;

/** Cues that leave a whole clause open, and risks of what follows. For one thread. */
final class Open {
  private static final int MOST_OF_CLAUSE = 25;

  /** Words between "at" and "risk". */
  private static final int MOST_BETWEEN = 4;

  private final Sentence sentence;
  private final Painting painting;
  private final Things things;

  Open(Sentence sentence, Painting painting) {
    this.sentence = sentence;
    this.painting = painting;
    this.things = new Things(sentence, false);
  }

  /** From a cue such as "whether" to the end of its clause. */
  void clause(int cue) {
    int k = cue + 1;
    int to = cue;
    while (k <= sentence.last()
        && k - cue <= MOST_OF_CLAUSE
        && !sentence.breaksBefore(k)
        && !sentence.commaBefore(k)
        && !sentence.isBut(k)) {
      to = k;
      k++;
    }
    painting.paint(cue + 1, to, Stance.UNCLEAR);
  }

  /** Unless it is known who is at risk, or whether there is one. */
  void risk(int k) {
    Phrase cue = sentence.cue(k);
    if (cue == null || painting.isPainted(k) || isAt(k)) {
      return;
    }
    int end = k + cue.size() - 1;
    if (sentence.isOne(end, Named.POTENTIAL) && !isBeforeThings(end)) {
      return;
    }
    painting.by(k, end, false);
    things.read(end + 1, 0);
    for (int i = end + 1; i <= things.last(); i++) {
      if (!painting.isPainted(i)) {
        painting.paint(i, i, Stance.UNCLEAR);
      }
    }
  }

  /** "Possible harm", but not "where possible". */
  private boolean isBeforeThings(int k) {
    return sentence.runsOn(k + 1)
        && (k == sentence.first() || !sentence.is(k - 1, Sort.BE | Sort.SUBORDINATE | Sort.ADVERB));
  }

  private boolean isAt(int k) {
    for (int i = k - 1; i >= sentence.first() && k - i <= MOST_BETWEEN; i--) {
      if (sentence.isOne(i, Named.AT)) {
        return true;
      }
    }
    return false;
  }
}
