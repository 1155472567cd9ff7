package org.findings.stance;

/** Cues that speak of what stands before them. For one thread. */
final class Backwards {
  private static final int MOST_OF_COMPOUND = 2;

  private final Sentence sentence;
  private final Painting painting;
  private final Subject subject;

  Backwards(Sentence sentence, Painting painting) {
    this.sentence = sentence;
    this.painting = painting;
    this.subject = new Subject(sentence);
  }

  /** "Is rare", and no "not" between. */
  void is(int cue, Stance stance) {
    int aux = sentence.auxiliaryBefore(cue);
    if (aux < 0 || !sentence.is(aux, Sort.BE) || isDenied(aux, cue)) {
      return;
    }
    subject.read(cue);
    painting.paint(subject.from(), subject.to(), stance);
  }

  private boolean isDenied(int aux, int cue) {
    for (int i = aux; i < cue; i++) {
      if (sentence.isCue(i, Act.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** "A small reduction in": how it is, not what is brought down. */
  private boolean isJustSo(int from, int cue) {
    return from > sentence.first()
        && sentence.is(from - 1, Sort.DETERMINER)
        && sentence.runsOn(cue + 1)
        && sentence.is(cue + 1, Sort.PREPOSITION);
  }

  /** The words before "prevention" that make a compound with it. */
  void prevention(int cue) {
    int from = cue;
    while (from > sentence.first()
        && cue - from < MOST_OF_COMPOUND
        && sentence.runsOn(from)
        && sentence.isUnknown(from - 1)
        && !sentence.isAdjective(from - 1)) {
      from--;
    }
    if (!isJustSo(from, cue)) {
      painting.paint(from, cue - 1, Stance.NEGATED);
    }
  }
}
