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
  private final Backwards backwards;
  private final Open open;

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
    this.backwards = new Backwards(sentence, painting);
    this.open = new Open(sentence, painting);
  }

  void apply() {
    boolean imperative = sentence.demands();
    boolean demand = imperative;
    boolean denied = false;
    cueTo = -1;
    int k = sentence.first();
    while (k <= sentence.last()) {
      if (sentence.startsClause(k)) {
        demand = imperative;
        denied = false;
      }
      Phrase cue = sentence.cue(k);
      if (cue == null) {
        if (sentence.is(k, Sort.DOWN | Sort.FROM)) {
          boolean purpose = k > cueTo + 1 && sentence.isPurpose(k);
          lowering.read(k, demand || (denied && purpose));
        }
        k++;
      } else {
        cueFrom = k;
        cueTo = k + cue.size() - 1;
        painting.by(cueFrom, cueTo);
        apply(cue.act());
        denied |= cue.act() == Act.NOT;
        demand |= cue.act() == Act.SHOULD || sentence.isOne(k, Named.COULD);
        k = cueTo + 1;
      }
    }
    for (k = sentence.first(); k <= sentence.last(); k++) {
      if (sentence.isCue(k, Act.RISK)) {
        open.risk(k);
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
      case IS_RARE -> backwards.is(cueFrom, Stance.NEGATED);
      case IS_SCARCE -> backwards.is(cueFrom, Stance.UNCLEAR);
      case PREVENTION -> backwards.prevention(cueFrom);
      case TOO_LITTLE -> tooLittle();
      case MAY, SHOULD -> predicate(cueTo + 1, false, Stance.UNCLEAR);
      case WHETHER -> open.clause(cueTo);
      case RISK, NONE -> {}
    }
  }

  private void not() {
    int aux = sentence.auxiliaryBefore(cueFrom);
    boolean contracted = sentence.is(cueFrom, Sort.AUXILIARY);
    if (aux < 0 && !contracted && sentence.isOne(cueFrom, Named.NOT)) {
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
    int openFrom = predicate.openFrom();
    if (openFrom < 0) {
      paint(predicate.from(), predicate.to(), stance);
    } else {
      paint(predicate.from(), openFrom - 1, stance);
      paint(openFrom, predicate.to(), Stance.UNCLEAR);
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
      paint(next, things.last(), predicate.saysItIsThere() ? Stance.NEGATED : Stance.UNCLEAR);
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
      backwards.is(cueFrom, Stance.NEGATED);
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
    int openFrom = things.openFrom();
    int to = things.last();
    if (openFrom < 0) {
      paint(from, to, Stance.NEGATED);
    } else {
      paint(from, openFrom - 1, Stance.NEGATED);
      paint(openFrom, to, Stance.UNCLEAR);
    }
    int gerund = things.gerund();
    int down = sentence.downBehind(to + 1);
    if (gerund >= 0) {
      predicate(gerund, false, Stance.NEGATED);
    } else if (down > 0) {
      things.read(down + 1, 0);
      paint(down, things.last(), Stance.NEGATED);
    } else if (to < sentence.last() && sentence.isOne(to + 1, Named.THAT) && to >= from) {
      ofSubject(to + 2, Stance.NEGATED);
    }
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

  private void paint(int from, int to, Stance stance) {
    painting.paint(from, to, stance);
  }
}
