package org.findings.stance;

/** How far each cue of a sentence reaches. For one thread. */
final class Reach {
  private static final int MOST_OF_CLAUSE = 25;

  private final Sentence sentence;
  private final Painting painting;
  private final Things things;
  private final Things counted;
  private final Saying saying;
  private final Lowering lowering;
  private final Backwards backwards;
  private final Open open;
  private final Limits limits;

  private int cueFrom;
  private int cueTo;

  Reach(Sentence sentence, Painting painting) {
    this.sentence = sentence;
    this.painting = painting;
    this.things = new Things(sentence, false);
    this.counted = new Things(sentence, true);
    this.saying = new Saying(sentence, painting);
    this.lowering = new Lowering(sentence, painting);
    this.backwards = new Backwards(sentence, painting);
    this.open = new Open(sentence, painting);
    this.limits = new Limits(sentence);
  }

  void apply() {
    boolean imperative = sentence.demands();
    boolean demand = imperative;
    boolean denied = false;
    boolean ensured = false;
    cueTo = -1;
    int k = sentence.first();
    while (k <= sentence.last()) {
      if (sentence.startsClause(k)) {
        demand = imperative;
        denied = false;
      }
      Phrase cue = sentence.cue(k);
      if (demand && sentence.isOne(k, Named.ENSURE)) {
        ensured = true;
        ensure(k);
      } else if (isAside(k)) {
        ensured = false;
      }
      if (cue == null) {
        if (ensured && sentence.is(k, Sort.BE)) {
          demandedOf(k);
        }
        if (sentence.is(k, Sort.DOWN | Sort.FROM)) {
          boolean purpose = k > cueTo + 1 && sentence.isPurpose(k);
          lowering.read(k, imperative || demand || (denied && purpose) || limits.limit(k, k));
        }
        k++;
      } else {
        cueFrom = k;
        cueTo = k + cue.size() - 1;
        for (int inside = k + 1; inside <= cueTo; inside++) {
          sentence.noCue(inside);
        }
        boolean denies = cue.act().denies();
        boolean limited = denies && limits.limit(cueFrom, cueTo);
        boolean demanded = imperative || isDemanded(cue.act(), demand);
        painting.by(cueFrom, cueTo, limited || (denies && demanded));
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

  /** "Ensure timely help": that it is timely is demanded. */
  private void ensure(int k) {
    things.read(k + 1, 0);
    painting.by(k, k, false);
    painting.paint(k + 1, things.openFrom() - 1, Stance.UNCLEAR);
  }

  /** "Ensure that plans are robust". */
  private void demandedOf(int be) {
    cueFrom = be;
    cueTo = be;
    painting.by(be, be, false);
    saying.of(cueFrom, be + 1, true, Stance.UNCLEAR);
  }

  /** "Plans that are late": no more is demanded there. */
  private boolean isAside(int k) {
    return sentence.is(k, Sort.RELATIVE | Sort.SUBORDINATE)
        && !(k > sentence.first() && sentence.isOne(k - 1, Named.SO_THAT));
  }

  private boolean isDemanded(Act act, boolean demand) {
    return act == Act.LESS ? demand : act.isOfClause() && limits.isDemanded(cueFrom);
  }

  private void apply(Act act) {
    switch (act) {
      case NOT -> not();
      case NO -> no();
      case NOBODY -> saying.ofSubject(cueFrom, cueTo + 1, Stance.NEGATED);
      case WITHOUT -> without();
      case LACK -> lack();
      case LESS -> less();
      case IS_RARE -> backwards.is(cueFrom, Stance.NEGATED);
      case IS_SCARCE -> backwards.is(cueFrom, Stance.UNCLEAR);
      case PREVENTION -> backwards.prevention(cueFrom);
      case TOO_LITTLE -> tooLittle();
      case MAY, SHOULD -> saying.of(cueFrom, cueTo + 1, false, Stance.UNCLEAR);
      case CAN -> saying.of(cueFrom, cueTo, false, Stance.UNCLEAR);
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
    saying.of(cueFrom, cueTo + 1, be, Stance.NEGATED);
  }

  /** "Not" without a verb before it: "but not effective", "not all children have a plan". */
  private void constituent() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    if (sentence.is(next, Sort.PARTIAL)) {
      saying.ofSubject(cueFrom, next, Stance.UNCLEAR);
      return;
    }
    things.read(next, 0);
    if (things.isEmpty()) {
      saying.of(cueFrom, next, false, Stance.NEGATED);
    } else {
      deny(next);
    }
  }

  private void no() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    if (sentence.is(next, Sort.AUXILIARY)) {
      things.read(next + 1, 0);
      saying.of(cueFrom, things.last() + 1, sentence.is(next, Sort.BE), Stance.NEGATED);
      return;
    }
    things.read(next, 0);
    int verb = verbOf(next);
    if (verb > 0) {
      saying.ofNone(next, things.last(), verb);
    } else {
      deny(next);
      int participle = things.last() + 1;
      if (isParticipleBehind(next, participle)) {
        saying.of(cueFrom, participle, true, Stance.NEGATED);
      }
    }
  }

  /** "No children placed in hotels". */
  private boolean isParticipleBehind(int from, int participle) {
    return participle > from && sentence.runsOn(participle) && sentence.isParticiple(participle);
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

  private void without() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    if (sentence.isVerb(next, Sort.ING) || sentence.isVerb(next, Sort.BASE)) {
      saying.of(cueFrom, next, false, Stance.NEGATED);
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
    things.read(next, sentence.purposeBefore(cueFrom) ? Sort.BASE : 0);
    if (next > sentence.last() || sentence.breaksBefore(next) || things.isEmpty()) {
      backwards.is(cueFrom, Stance.NEGATED);
    } else {
      deny(next);
    }
  }

  private void less() {
    counted.read(cueTo + 1, 0);
    int from = sentence.behindOwner(cueTo + 1, counted.last());
    paint(from, counted.last(), Stance.NEGATED);
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
      saying.of(cueFrom, gerund, false, Stance.NEGATED);
    } else if (down > 0) {
      things.read(down + 1, 0);
      paint(down, things.last(), Stance.NEGATED);
    } else if (to < sentence.last() && sentence.isOne(to + 1, Named.THAT_WHO) && to >= from) {
      saying.ofSubject(cueFrom, to + 2, Stance.NEGATED);
    }
  }

  private void tooLittle() {
    int next = cueTo + 1;
    if (next > sentence.last() || sentence.breaksBefore(next)) {
      return;
    }
    things.read(next, 0);
    int to = things.last();
    paint(isCompound(next, to) ? to : next, to, Stance.UNCLEAR);
    if (to >= next && to < sentence.last() && isSaidOf(to + 1)) {
      saying.of(cueFrom, to + 1, false, Stance.UNCLEAR);
    }
  }

  /** "Few family support referrals": what stands before the things that are few is there. */
  private boolean isCompound(int from, int to) {
    if (!sentence.isOne(cueTo, Named.FEW) || to - from < 2) {
      return false;
    }
    for (int k = from; k <= to; k++) {
      if (sentence.is(k, Sort.AND | Sort.OR | Sort.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }

  private void paint(int from, int to, Stance stance) {
    painting.paint(from, to, stance);
  }
}
