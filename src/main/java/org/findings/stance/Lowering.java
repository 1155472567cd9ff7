package org.findings.stance;

/** Verbs that bring something down or keep it off, before or after it. For one thread. */
final class Lowering {
  private static final int MOST_BETWEEN = 8;

  private final Sentence sentence;
  private final Painting painting;
  private final Things things;
  private final Subject subject;
  private int verb;
  private int to;
  private Stance stance = Stance.NEGATED;

  Lowering(Sentence sentence, Painting painting) {
    this.sentence = sentence;
    this.painting = painting;
    this.things = new Things(sentence, true);
    this.subject = new Subject(sentence);
  }

  /**
   * Reads what a verb speaks of.
   *
   * @param demand whether its sentence says what is to be done
   */
  void read(int at, boolean demand) {
    verb = at;
    stance = demand ? Stance.UNCLEAR : Stance.NEGATED;
    int from = sentence.is(at, Sort.FROM) ? fromBehind(at) : -1;
    if (from > 0) {
      doing(from + 1);
      painting.by(at, from, false);
      painting.paint(from + 1, to, stance);
      return;
    }
    if (!sentence.is(at, Sort.DOWN)) {
      return;
    }
    painting.by(at, at, false);
    int shared = sharedObject(at + 1);
    if (shared > 0) {
      if (!painting.isPainted(at)) {
        object(shared);
      }
      return;
    }
    int aux = sentence.auxiliaryBefore(at);
    boolean be = aux >= 0 && sentence.is(aux, Sort.BE);
    if (sentence.is(at, Sort.PAST) && be) {
      subject();
    } else if (sentence.is(at, Sort.BRINGS_DOWN) && objectFollows(at + 1)) {
      object(sentence.isOne(at + 1, Named.THAT) ? at + 2 : at + 1);
    } else if (sentence.is(at, Sort.GOES_DOWN)
        && !(sentence.runsOn(at + 1) && sentence.is(at + 1, Sort.OR))
        && (aux >= 0 || sentence.is(at, Sort.PAST | Sort.THIRD))) {
      subject();
    }
  }

  /**
   * What is kept from being done, with all that belongs to it; but "from understanding the risks"
   * keeps nothing from the risks.
   */
  private void doing(int at) {
    int k = at;
    while (k < sentence.last() && sentence.isAdverb(k) && !sentence.is(k, Sort.BE)) {
      k++;
    }
    if (sentence.isVerb(k, Sort.ING) && !sentence.is(k, Sort.HAS | Sort.AUXILIARY)) {
      to = k;
    } else {
      things.read(at, 0);
      to = things.last();
    }
  }

  /** The "from" that belongs to a verb such as "protect", or -1. */
  private int fromBehind(int at) {
    for (int k = at + 1; k < sentence.last() && k - at <= MOST_BETWEEN; k++) {
      if (!sentence.runsOn(k)
          || sentence.is(k, Sort.AUXILIARY | Sort.SUBORDINATE | Sort.RELATIVE | Sort.BUT)) {
        return -1;
      }
      if (sentence.isOne(k, Named.FROM)) {
        return sentence.runsOn(k + 1) ? k : -1;
      }
    }
    return -1;
  }

  /** "Reduce or manage risk": where the object of both verbs begins, or -1. */
  private int sharedObject(int and) {
    int other = and + 1;
    boolean joined =
        other < sentence.last()
            && sentence.runsOn(and)
            && sentence.is(and, Sort.AND | Sort.OR)
            && sentence.is(verb, Sort.BRINGS_DOWN)
            && !sentence.is(verb, Sort.PAST)
            && sentence.form(other) == sentence.form(verb);
    return joined && objectFollows(other + 1) ? other + 1 : -1;
  }

  private boolean objectFollows(int next) {
    return next <= sentence.last()
        && sentence.runsOn(next)
        && !sentence.is(
            next,
            Sort.PREPOSITION
                | Sort.TO
                | Sort.AND
                | Sort.OR
                | Sort.SUBORDINATE
                | Sort.BUT
                | Sort.AUXILIARY)
        && (!sentence.is(next, Sort.RELATIVE) || isThatThing(next))
        && !(sentence.isAdverb(next) && endsBehind(next));
  }

  private boolean endsBehind(int adverb) {
    return !sentence.runsOn(adverb + 1)
        || sentence.is(adverb + 1, Sort.PREPOSITION | Sort.SUBORDINATE | Sort.AND | Sort.BUT);
  }

  /** "Minimise that risk". */
  private boolean isThatThing(int k) {
    return sentence.isOne(k, Named.THAT) && sentence.runsOn(k + 1) && sentence.isUnknown(k + 1);
  }

  private void object(int at) {
    int form = sentence.form(verb);
    things.read(at, form);
    int gerund = things.gerund();
    if (gerund > at) {
      doing(gerund);
      painting.paint(gerund, to, stance);
    } else {
      painting.paint(sentence.behindOwner(at, things.last()), things.last(), stance);
    }
  }

  private void subject() {
    subject.read(verb);
    int from = sentence.behindOwner(subject.from(), subject.to());
    painting.paint(from, subject.to(), stance);
  }
}
