package org.findings.stance;

/** What stands behind a verb or adjective that is denied, and says what of it is. */
final class Behind {
  private static final int MOST_TO_RISK = 6;
  private static final int MOST_TO_AS = 9;
  private static final int MOST_TO_DONE = 6;

  private final Sentence sentence;

  Behind(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether nothing follows that says how, when or what for something is not so. */
  boolean ends(int k) {
    int next = k + 1;
    return next > sentence.last()
        || !sentence.runsOn(next)
        || sentence.is(next, Sort.AND | Sort.OR | Sort.SUBORDINATE | Sort.BUT)
        || sentence.isOne(next, Named.FOR);
  }

  /** Whether one of these words says that something is there, here or as a whole. */
  boolean isThere(int from, int to) {
    for (int k = from; k <= to; k++) {
      if (sentence.is(k, Sort.THERE)) {
        return ends(to) || (sentence.runsOn(to + 1) && sentence.isOne(to + 1, Named.SOMEWHERE));
      }
    }
    return false;
  }

  /** "Is not held within a week", "when it is needed". */
  boolean saysWhen(int k) {
    return sentence.runsOn(k + 1)
        && (sentence.is(k + 1, Sort.WHEN) || sentence.isOne(k + 1, Named.WHEN));
  }

  /** "Is not done as well as it could be": it is done. */
  boolean isCompared(int k) {
    for (int as = k + 1; as + 2 <= sentence.last() && as - k < MOST_TO_AS; as++) {
      if (!sentence.runsOn(as)) {
        return false;
      }
      if (sentence.isOne(as, Named.AS) && sentence.isOne(as + 2, Named.AS)) {
        return true;
      }
    }
    return false;
  }

  /** "Identified at high risk of harm": where the harm begins, or -1. */
  int risk(int verb) {
    if (!sentence.isOne(verb + 1, Named.AT)) {
      return -1;
    }
    for (int k = verb + 2; k <= sentence.last() && k - verb <= MOST_TO_RISK; k++) {
      Phrase cue = sentence.cue(k);
      if (cue != null && cue.act() == Act.RISK) {
        return k + cue.size();
      }
    }
    return -1;
  }

  /** "Supported by robust data": where what would come with it begins, or -1. */
  int agent(int verb) {
    boolean is =
        sentence.isOne(verb, Named.BACKED)
            && sentence.isOne(verb + 1, Named.BY)
            && sentence.runsOn(verb + 2);
    return is ? verb + 2 : -1;
  }

  /** "Do not have their needs met": where what is done to what they have stands, or -1. */
  int participle(int their) {
    for (int k = their + 2; k <= sentence.last() && k - their < MOST_TO_DONE; k++) {
      if (!sentence.runsOn(k) || sentence.is(k, Sort.PREPOSITION | Sort.TO | Sort.AUXILIARY)) {
        return -1;
      }
      if (sentence.isParticiple(k) && (k == sentence.last() || !sentence.isUnknown(k + 1))) {
        return k;
      }
    }
    return -1;
  }

  boolean isTakePlace(int k) {
    return sentence.isOne(k, Named.TAKE) && sentence.isOne(k + 1, Named.PLACE);
  }
}
