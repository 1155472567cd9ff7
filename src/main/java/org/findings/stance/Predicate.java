package org.findings.stance;

/**
 * What is said of a subject behind a cue such as "not": the verb or adjective, and with verbs that
 * say that something is there, their object too. For one thread; the answer stands until the next
 * reading.
 */
final class Predicate {
  /** One may lead to another: "is not leading to children having plans". */
  private static final int MOST_VERBS = 3;

  private final Sentence sentence;
  private final Things things;
  private final VerbStart start;
  private final Quality quality;
  private final Giving giving;
  private final Behind behind;
  private int from;
  private int to;
  private int openFrom;
  private boolean partial;
  private boolean subject;
  private boolean subjectOpen;
  private boolean there;
  private boolean bare;
  private int verbApart;
  private int depth;

  Predicate(Sentence sentence) {
    this.sentence = sentence;
    this.things = new Things(sentence, false);
    this.start = new VerbStart(sentence);
    this.quality = new Quality(sentence);
    this.giving = new Giving(sentence);
    this.behind = new Behind(sentence);
  }

  /**
   * Reads on from a word.
   *
   * @param be whether a form of "be" stands before
   */
  void read(int at, boolean be) {
    from = at;
    to = at - 1;
    openFrom = -1;
    partial = false;
    subject = false;
    subjectOpen = false;
    there = false;
    bare = false;
    verbApart = -1;
    depth = 0;
    verb(at, be);
    without();
  }

  /** "Does not act without delay": it does act. */
  private void without() {
    if (to >= from && to + 1 < sentence.last() && sentence.isCue(to + 1, Act.WITHOUT)) {
      things.read(to + 2, 0);
      from = to + 1;
      to = Math.max(from, things.last());
      openFrom = -1;
      subject = false;
    }
  }

  /** Empty where it ends before it begins. */
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** From where on what is denied is open only, or -1: "not … a good [plan]". */
  int openFrom() {
    return openFrom;
  }

  /** An adverb says that it is so in part: "not always". */
  boolean isPartial() {
    return partial;
  }

  /** Whether the subject is spoken of too: "was not held". */
  boolean speaksOfSubject() {
    return subject;
  }

  /** Whether it says of its subject no more than that it is there, when or where: "was held". */
  boolean saysItIsThere() {
    return there || subject;
  }

  /** Whether that leaves open if it is there: "was not recorded". */
  boolean leavesSubjectOpen() {
    return subjectOpen;
  }

  /** The verb where the words between it and its object are not spoken of, or -1. */
  int verbApart() {
    return verbApart;
  }

  /** The verb that follows with "or" or "and" in the same form ("nor record it"), or -1. */
  int nextVerb() {
    return bare ? sentence.joinedVerb(Math.max(from, to) + 1) : -1;
  }

  private void verb(int at, boolean beBefore) {
    depth++;
    if (depth <= MOST_VERBS) {
      oneVerb(at, beBefore);
    }
  }

  private void oneVerb(int at, boolean beBefore) {
    start.read(at, beBefore);
    partial |= start.isPartial();
    int k = start.verb();
    if (k < 0) {
      return;
    }
    from = k;
    if (sentence.isOne(k, Named.ABLE) && k < sentence.last() && sentence.is(k + 1, Sort.TO)) {
      verb(k + 2, false);
    } else if (start.isBe() && !sentence.isVerb(k, Sort.ING)) {
      state(k);
    } else {
      action(k, start.isBe());
    }
    partial |= behind.isCompared(k);
  }

  /** Behind a form of "be". */
  private void state(int k) {
    if (sentence.isParticiple(k)) {
      passive(k);
      return;
    }
    if (sentence.is(k, Sort.PREPOSITION) && k < sentence.last() && sentence.runsOn(k + 1)) {
      things.read(k + 1, 0);
      to = things.isEmpty() ? k : things.last();
      subject = sentence.is(k + 1, Sort.THERE) && behind.ends(k + 1);
      return;
    }
    things.read(k, 0);
    if (things.isEmpty()) {
      return;
    }
    to = things.last();
    if (sentence.is(k, Sort.DETERMINER)) {
      openFrom = things.openFrom();
    } else {
      subject = behind.isThere(from, to);
      complement();
    }
  }

  /** "Is not effective in reducing delay": what it is not, it does not do. */
  private void complement() {
    int verb = sentence.downBehind(to + 1);
    if (verb > 0) {
      things.read(verb + 1, 0);
      to = Math.max(verb, things.last());
    }
  }

  /** "No plans that …" may be plans of another sort. */
  private boolean restricted() {
    return to < sentence.last() && sentence.is(to + 1, Sort.RELATIVE);
  }

  /** "Is not held quickly": it is done, but not so. */
  private boolean isDoneOtherwise(int k) {
    if (quality.read(k)) {
      from = quality.from();
      to = quality.to();
      return true;
    }
    partial |= behind.saysWhen(k);
    return false;
  }

  /** "Is not identified at risk of harm", "is not supported by robust data". */
  private boolean isOfRiskOrAgent(int k) {
    int risk = behind.risk(k);
    int agent = behind.agent(k);
    if (risk < 0 && agent < 0) {
      return false;
    }
    things.read(Math.max(risk, agent), 0);
    to = Math.max(k, things.last());
    if (agent > 0) {
      openFrom = sentence.is(agent, Sort.DETERMINER) ? agent : things.openFrom();
    }
    return true;
  }

  private void passive(int k) {
    to = k;
    if (sentence.is(k, Sort.DOWN)) {
      subject = true;
      return;
    }
    if (isOfRiskOrAgent(k) || isDoneOtherwise(k)) {
      return;
    }
    int next = k + 1;
    boolean linked = next <= sentence.last() && sentence.runsOn(next);
    if (sentence.isVerb(k, Sort.PAST) && !sentence.is(k, Sort.HAS | Sort.TELLS)) {
      return;
    }
    if (sentence.is(k, Sort.TELLS)) {
      subject = true;
      subjectOpen = true;
      return;
    }
    if (!sentence.is(k, Sort.HAS)) {
      return;
    }
    boolean linksOn =
        (sentence.isOne(k, Named.PLACED) && sentence.isOne(next, Named.IN))
            || (sentence.isOne(k, Named.GIVEN_WITH) && sentence.isOne(next, Named.WITH));
    if (linked && linksOn) {
      next++;
    } else if (linked && sentence.is(next, Sort.LINK) && behind.ends(next)) {
      subject = true;
      return;
    }
    if (next <= sentence.last() && sentence.runsOn(next)) {
      things.read(next, 0);
      if (!things.isEmpty()) {
        to = things.last();
        openFrom = things.openFrom();
        return;
      }
    }
    there = true;
    subject = behind.ends(k);
  }

  private void action(int k, boolean be) {
    bare = !be && sentence.is(k, Sort.BASE);
    to = k;
    if (sentence.is(k, Sort.HAPPENS) || behind.isTakePlace(k)) {
      to = behind.isTakePlace(k) ? k + 1 : k;
      boolean before = partial;
      subject = !isDoneOtherwise(to) && partial == before;
      return;
    }
    if (sentence.is(k, Sort.HAVE) && sentence.isOne(k + 1, Named.THEIR)) {
      int done = behind.participle(k + 1);
      if (done > 0) {
        from = done;
        passive(done);
        return;
      }
    }
    if (!sentence.is(k, Sort.HAS | Sort.TELLS | Sort.BRINGS_DOWN)) {
      boolean verb = sentence.is(k, Sort.VERB) || sentence.isParticiple(k) || sentence.endsIng(k);
      if (verb && quality.read(k)) {
        partial = true;
        to = quality.to();
      }
      if (!sentence.is(k, Sort.VERB) && !sentence.isParticiple(k)) {
        plain(k);
      }
      return;
    }
    if (isDoneOtherwise(k)
        || (sentence.isOne(k, Named.PLACED) && !sentence.isOne(k + 1, Named.IN))) {
      return;
    }
    int next = giving.objectBehind(k);
    if (next > k + 1) {
      verbApart = k;
      from = next;
    } else if (next <= sentence.last() && sentence.is(next, Sort.LINK) && sentence.runsOn(next)) {
      if (sentence.is(k, Sort.TELLS | Sort.BRINGS_DOWN)) {
        return;
      }
      if (sentence.is(next, Sort.TO) && sentence.is(k, Sort.HAVE)) {
        verb(next + 1, false);
        return;
      }
      next++;
      if (next <= sentence.last()
          && sentence.isVerb(next, Sort.ING)
          && !sentence.is(next, Sort.HAS)) {
        to = next;
        return;
      }
    }
    if (next > sentence.last() || !sentence.runsOn(next)) {
      return;
    }
    things.read(next, bare ? Sort.BASE : 0);
    if (things.isEmpty()) {
      return;
    }
    to = things.last();
    if (sentence.is(k, Sort.TELLS)) {
      openFrom = next;
    } else if (sentence.is(k, Sort.HAS)) {
      openFrom = restricted() ? next : things.openFrom();
      if (things.gerund() > 0) {
        int start = things.gerund();
        int open = openFrom;
        openFrom = -1;
        verb(start, false);
        openFrom = Math.max(open, openFrom);
      } else {
        complement();
      }
    }
  }

  /** Without a verb that the rules know: "not timely", or a verb of another kind. */
  private void plain(int k) {
    if (k == from && sentence.is(k, Sort.DETERMINER | Sort.EVALUATING)) {
      things.read(k, 0);
      to = Math.max(k, things.last());
    }
  }
}
