package org.findings.stance;

/** How far each cue of a sentence reaches. For one thread. */
final class Reach {
  private static final int MOST_OF_CLAUSE = 25;

  private final Sentence sentence;
  private final Painting painting;
  private final Things things;
  private final Things counted;
  private final Predicate predicate;
  private final Subject subject;
  private final Lowering lowering;

  private int cueFrom;
  private int cueTo;

  Reach(Sentence sentence, Painting painting) {
    this.sentence = sentence;
    this.painting = painting;
    this.things = new Things(sentence, false);
    this.counted = new Things(sentence, true);
    this.predicate = new Predicate(sentence);
    this.subject = new Subject(sentence);
    this.lowering = new Lowering(sentence, painting);
  }

  void apply() {
    boolean imperative = sentence.demands();
    boolean demand = imperative;
    boolean denied = false;
    int k = sentence.first();
    while (k <= sentence.last()) {
      if (sentence.startsClause(k)) {
        demand = imperative;
        denied = false;
      }
      Phrase cue = sentence.cue(k);
      if (cue == null) {
        if (sentence.is(k, Sort.DOWN | Sort.FROM)) {
          lowering.read(k, demand || (denied && sentence.isPurpose(k)));
        }
        k++;
      } else {
        cueFrom = k;
        cueTo = k + cue.size() - 1;
        apply(cue.act());
        denied |= cue.act() == Act.NOT;
        demand |= cue.act() == Act.SHOULD || sentence.isCould(k);
        k = cueTo + 1;
      }
    }
    for (k = sentence.first(); k <= sentence.last(); k++) {
      if (sentence.isCue(k, Act.RISK)) {
        risk(k);
      }
    }
  }

  private void apply(Act act) {
    switch (act) {
      case NOT -> not();
      case NO -> no();
      case NOBODY -> ofSubject(cueTo + 1, Stance.NEGATED);
      case WITHOUT -> without();
      case LACK -> lack();
      case LESS -> less();
      case IS_RARE -> is(Stance.NEGATED);
      case IS_SCARCE -> is(Stance.UNCLEAR);
      case PREVENTION -> prevention();
      case TOO_LITTLE -> tooLittle();
      case MAY, SHOULD -> predicate(cueTo + 1, false, Stance.UNCLEAR);
      case WHETHER -> clause();
      case RISK, NONE -> {}
    }
  }

  private void not() {
    int aux = auxiliaryBefore(cueFrom);
    boolean contracted = sentence.is(cueFrom, Sort.AUXILIARY);
    if (aux < 0 && !contracted && sentence.isNot(cueFrom)) {
      constituent();
      return;
    }
    boolean be = contracted ? sentence.is(cueFrom, Sort.BE) : aux >= 0 && sentence.is(aux, Sort.BE);
    predicate(cueTo + 1, be, Stance.NEGATED);
  }

  /** "Not" without a verb before it: "but not effective", "not all children have a plan". */
  private void constituent() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    if (sentence.is(next, Sort.PARTIAL)) {
      ofSubject(next, Stance.UNCLEAR);
      return;
    }
    things.read(next, 0);
    if (things.isEmpty()) {
      predicate(next, false, Stance.NEGATED);
    } else {
      deny(next);
    }
  }

  /** The auxiliary before a word, over adverbs, or -1. */
  private int auxiliaryBefore(int k) {
    int i = k - 1;
    while (i >= sentence.first() && sentence.isAdverb(i) && !sentence.breaksBefore(i + 1)) {
      i--;
    }
    boolean found =
        i >= sentence.first() && !sentence.breaksBefore(i + 1) && sentence.is(i, Sort.AUXILIARY);
    return found ? i : -1;
  }

  private void predicate(int at, boolean be, Stance stance) {
    if (at > sentence.last() || sentence.breaksBefore(at)) {
      return;
    }
    predicate.read(at, be);
    Stance said = predicate.isPartial() ? Stance.UNCLEAR : stance;
    paintPredicate(said);
    if (predicate.speaksOfSubject() && sentence.isCue(cueFrom, Act.NOT, Act.MAY)) {
      Stance ofSubject = predicate.leavesSubjectOpen() ? Stance.UNCLEAR : said;
      subject.read(cueFrom);
      paint(subject.from(), subject.to(), ofSubject);
    }
    int next = predicate.nextVerb();
    if (next > 0) {
      predicate.read(next, false);
      paintPredicate(said);
    }
  }

  private void paintPredicate(Stance stance) {
    int open = predicate.openFrom();
    if (open < 0) {
      paint(predicate.from(), predicate.to(), stance);
    } else {
      paint(predicate.from(), open - 1, stance);
      paint(open, predicate.to(), Stance.UNCLEAR);
    }
  }

  private void no() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    if (sentence.is(next, Sort.AUXILIARY)) {
      things.read(next + 1, 0);
      predicate(things.last() + 1, sentence.is(next, Sort.BE), Stance.NEGATED);
      return;
    }
    things.read(next, 0);
    int verb = verbOf(next);
    if (verb > 0) {
      predicate.read(verb, false);
      boolean there = predicate.speaksOfSubject();
      paint(next, things.last(), there ? Stance.NEGATED : Stance.UNCLEAR);
      paintPredicate(predicate.isPartial() ? Stance.UNCLEAR : Stance.NEGATED);
    } else {
      deny(next);
    }
  }

  /** The verb whose subject the things are, or -1. */
  private int verbOf(int from) {
    int verb = things.last() + 1;
    if (things.isEmpty()) {
      return -1;
    }
    if (sentence.breaksBefore(cueFrom)) {
      while (verb <= sentence.last()
          && verb - from < MOST_OF_CLAUSE
          && sentence.runsOn(verb)
          && !sentence.isFinite(verb)
          && !sentence.is(verb, Sort.SUBORDINATE | Sort.BUT)) {
        verb++;
      }
    }
    return verb <= sentence.last() && isSaidOf(verb) ? verb : -1;
  }

  private boolean isSaidOf(int verb) {
    return sentence.runsOn(verb) && sentence.isFinite(verb);
  }

  /** What is said of a subject that begins here: "none of the children have …". */
  private void ofSubject(int at, Stance stance) {
    int k = at;
    while (k <= sentence.last()
        && k - at < MOST_OF_CLAUSE
        && !sentence.breaksBefore(k)
        && !sentence.is(k, Sort.SUBORDINATE | Sort.RELATIVE | Sort.BUT)) {
      if (k > at && sentence.isFinite(k)) {
        predicate(k, false, stance);
        return;
      }
      k++;
    }
    if (stance == Stance.UNCLEAR) {
      things.read(at, 0);
      paint(at, things.last(), stance);
    }
  }

  private void without() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    if (sentence.isVerb(next, Sort.ING) || sentence.isVerb(next, Sort.BASE)) {
      predicate(next, false, Stance.NEGATED);
    } else if (sentence.is(next, Sort.PREPOSITION) && next < sentence.last()) {
      things.read(next + 1, 0);
      paint(next + 1, things.last(), Stance.UNCLEAR);
    } else {
      things.read(next, 0);
      deny(next);
    }
  }

  private void lack() {
    int next = cueTo + 1;
    things.read(next, 0);
    if (next > sentence.last() || sentence.breaksBefore(next) || things.isEmpty()) {
      is(Stance.NEGATED);
    } else {
      deny(next);
    }
  }

  private void less() {
    counted.read(cueTo + 1, 0);
    paint(cueTo + 1, counted.last(), Stance.NEGATED);
  }

  /** The things that were read are denied, and the doing behind them. */
  private void deny(int from) {
    int open = Predicate.open(things);
    int to = things.last();
    if (open < 0) {
      paint(from, to, Stance.NEGATED);
    } else {
      paint(from, open - 1, Stance.NEGATED);
      paint(open, to, Stance.UNCLEAR);
    }
    int gerund = things.gerund();
    int down = sentence.downBehind(to + 1);
    if (gerund >= 0) {
      predicate(gerund, false, Stance.NEGATED);
    } else if (down > 0) {
      things.read(down + 1, 0);
      paint(down, things.last(), Stance.NEGATED);
    } else if (to < sentence.last() && sentence.isThat(to + 1) && to >= from) {
      ofSubject(to + 2, Stance.NEGATED);
    }
  }

  /** "Is rare", and no "not" between. */
  private void is(Stance stance) {
    int aux = auxiliaryBefore(cueFrom);
    if (aux < 0 || !sentence.is(aux, Sort.BE) || isDenied(aux)) {
      return;
    }
    subject.read(cueFrom);
    paint(subject.from(), subject.to(), stance);
  }

  private boolean isDenied(int aux) {
    for (int i = aux; i < cueFrom; i++) {
      if (sentence.isCue(i, Act.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** The words before "prevention" that make a compound with it. */
  private void prevention() {
    int from = cueFrom;
    while (from > sentence.first()
        && cueFrom - from < 2
        && sentence.runsOn(from)
        && sentence.isUnknown(from - 1)
        && !sentence.isAdjective(from - 1)) {
      from--;
    }
    paint(from, cueFrom - 1, Stance.NEGATED);
  }

  private void tooLittle() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    things.read(next, 0);
    int to = things.last();
    paint(next, to, Stance.UNCLEAR);
    if (to >= next && to < sentence.last() && isSaidOf(to + 1)) {
      predicate(to + 1, false, Stance.UNCLEAR);
    }
  }

  private void clause() {
    int k = cueTo + 1;
    int to = cueTo;
    while (k <= sentence.last()
        && k - cueTo <= MOST_OF_CLAUSE
        && !sentence.breaksBefore(k)
        && !sentence.commaBefore(k)
        && !sentence.is(k, Sort.BUT)) {
      to = k;
      k++;
    }
    paint(cueTo + 1, to, Stance.UNCLEAR);
  }

  /** Unless it is known who is at risk, or whether there is one. */
  private void risk(int k) {
    Phrase cue = sentence.cue(k);
    if (cue == null || painting.isPainted(k) || isAt(k)) {
      return;
    }
    cueFrom = k;
    cueTo = k + cue.size() - 1;
    things.read(cueTo + 1, 0);
    for (int i = cueTo + 1; i <= things.last(); i++) {
      if (!painting.isPainted(i)) {
        paint(i, i, Stance.UNCLEAR);
      }
    }
  }

  private boolean isAt(int k) {
    for (int i = k - 1; i >= sentence.first() && k - i <= 4; i--) {
      if (sentence.isAt(i)) {
        return true;
      }
    }
    return false;
  }

  private void paint(int from, int to, Stance stance) {
    painting.paint(from, to, stance, cueFrom, cueTo);
  }
}
