package org.findings.stance;

/**
 * The things that words name, or that they say of something: a noun phrase, or a list of them, from
 * a given word on. For one thread; the answer stands until the next reading.
 */
final class Things {
  private static final int MOST_WORDS = 24;
  private static final int MOST_OF_ONE = 6;

  private final Sentence sentence;
  private final boolean counted;
  private int from;
  private int last;
  private int gerund;
  private int evaluating;
  private boolean all;
  private boolean listed;
  private int form;

  /**
   * @param counted whether all that follows "the number of" belongs to them, up to the clause's end
   */
  Things(Sentence sentence, boolean counted) {
    this.sentence = sentence;
    this.counted = counted;
  }

  /**
   * Reads on from a word.
   *
   * @param verbForm that of the verb whose object they are, or 0: what goes on in the same form is
   *     another such verb
   */
  void read(int start, int verbForm) {
    from = start;
    last = start - 1;
    gerund = -1;
    evaluating = -1;
    all = false;
    listed = false;
    form = verbForm;
    walk();
  }

  /** The last word, before the first one if there are none. */
  int last() {
    return last;
  }

  boolean isEmpty() {
    return last < from;
  }

  /** The verb in -ing that says what the things do, or -1. */
  int gerund() {
    return gerund;
  }

  /** The first word behind those that say how good or how many they are, or -1 without any. */
  int openFrom() {
    return evaluating >= 0 && evaluating < last ? evaluating + 1 : -1;
  }

  private void walk() {
    int k = from;
    while (k <= sentence.last() && k - from < MOST_WORDS && goesOn(k)) {
      if (sentence.is(k, Sort.AND | Sort.OR)) {
        if (sentence.isCue(k, Act.NO)) {
          sentence.noCue(k);
        }
        k++;
        continue;
      }
      if (sentence.leadsOn(k)) {
        all |= counted && sentence.counts(k);
        k++;
        if (sentence.is(k, Sort.TO) && sentence.runsOn(k + 1) && isAction(k + 1)) {
          k++;
        }
      } else if (sentence.is(k, Sort.EVALUATING) && isBeforeThings(k)) {
        evaluating = k;
      }
      last = k;
      k++;
    }
  }

  /** Only words of the same sort, and what joins them, stand before it: "clear and timely". */
  private boolean isBeforeThings(int k) {
    return k - from <= 1
        || evaluating == k - 1
        || (evaluating == k - 2 && sentence.is(k - 1, Sort.AND | Sort.OR));
  }

  /** "The opportunity to do": a verb is no end. */
  private boolean isAction(int k) {
    return sentence.is(k, Sort.BASE | Sort.DO | Sort.HAVE);
  }

  private boolean goesOn(int k) {
    if (k > from) {
      if (sentence.breaksBefore(k)) {
        return false;
      }
      if (sentence.commaBefore(k)) {
        if (!listGoesOn(k)) {
          return false;
        }
        listed = true;
        return true;
      }
    }
    if (sentence.is(k, Sort.AND | Sort.OR)) {
      return k > from && joins(k);
    }
    return !ends(k);
  }

  private boolean ends(int k) {
    Phrase cue = sentence.cue(k);
    if ((cue != null && cue.act().endsThings())
        || sentence.is(k, Sort.BUT | Sort.SUBORDINATE | Sort.MODAL)) {
      return true;
    }
    if (sentence.is(k, Sort.RELATIVE)) {
      return !(all && k > from);
    }
    if (sentence.is(k, Sort.PREPOSITION | Sort.TO)) {
      return !(all && k > from);
    }
    if (all && k > from) {
      return false;
    }
    if (sentence.is(k, Sort.AUXILIARY)) {
      if (k > from && sentence.is(k, Sort.BE | Sort.HAVE) && sentence.endsIng(k)) {
        gerund = k;
      }
      return true;
    }
    if (k == from) {
      return sentence.is(k, Sort.PRONOUN) && !sentence.is(k, Sort.DETERMINER);
    }
    if (sentence.isGerund(k)) {
      gerund = k;
      return true;
    }
    boolean newThing = sentence.is(k, Sort.DETERMINER | Sort.PRONOUN) && startsAnew(k);
    return newThing
        || sentence.isFinite(k)
        || sentence.is(k, Sort.ADVERB)
        || (sentence.isParticiple(k) && isFollowedByLink(k));
  }

  private boolean startsAnew(int k) {
    return !sentence.is(k - 1, Sort.AND | Sort.OR | Sort.PREPOSITION | Sort.DETERMINER)
        && !sentence.commaBefore(k);
  }

  private boolean isFollowedByLink(int k) {
    return k == sentence.last()
        || !sentence.runsOn(k + 1)
        || sentence.is(k + 1, Sort.PREPOSITION | Sort.TO | Sort.SUBORDINATE | Sort.DETERMINER);
  }

  /** Whether a list goes on after the comma before a word, up to its “and” or “or”. */
  private boolean listGoesOn(int k) {
    if (sentence.is(k, Sort.AND | Sort.OR)) {
      return (listed || sentence.is(k, Sort.OR)) && joins(k);
    }
    int words = 0;
    for (int m = k; m <= sentence.last() && m - k < MOST_WORDS; m++) {
      boolean starts = m == k || sentence.commaBefore(m);
      if (m > k && sentence.breaksBefore(m)) {
        return false;
      }
      words = starts ? 0 : words + 1;
      if (sentence.is(m, Sort.AND | Sort.OR)) {
        return joins(m);
      }
      if (words > MOST_OF_ONE
          || sentence.is(m, Sort.SUBORDINATE | Sort.RELATIVE | Sort.AUXILIARY | Sort.BUT | Sort.TO)
          || sentence.isVerb(m, Sort.THIRD)
          || sentence.isCue(m, Act.NOT)
          || (starts && isNoThing(m))
          || isFault(m)) {
        return false;
      }
    }
    return false;
  }

  /** "A lack of plans, poor oversight and …": that is there. */
  private boolean isFault(int m) {
    return sentence.isOne(m, Named.FAULTY) || sentence.isCue(m, Act.TOO_LITTLE);
  }

  private boolean isNoThing(int m) {
    return sentence.is(m, Sort.PREPOSITION | Sort.PRONOUN)
        || sentence.isAdverb(m)
        || sentence.isVerb(m, Sort.VERB);
  }

  /** Whether “and” or “or” joins another thing, rather than another clause or verb. */
  private boolean joins(int k) {
    int next = k + 1;
    if (sentence.breaksBefore(next) || sentence.commaBefore(next)) {
      return false;
    }
    if (isFault(next)) {
      return false;
    }
    if (next < sentence.last() && sentence.isAdverb(next) && !sentence.is(next, Sort.PARTIAL)) {
      return false;
    }
    Phrase cue = sentence.cue(next);
    if ((cue != null && cue.act().endsThings())
        || sentence.is(
            next,
            Sort.AUXILIARY
                | Sort.SUBORDINATE
                | Sort.RELATIVE
                | Sort.TO
                | Sort.PREPOSITION
                | Sort.BUT)
        || (sentence.is(next, Sort.PRONOUN) && !sentence.is(next, Sort.DETERMINER))
        || sentence.isVerb(next, Sort.VERB)
        || isSameForm(next)) {
      return false;
    }
    return !sentence.is(k, Sort.AND) || !clauseFollows(next);
  }

  /** "Reduces drift and strengthens plans": another verb in the form of the cue's. */
  private boolean isSameForm(int next) {
    return switch (form) {
      case Sort.BASE ->
          sentence.is(next, Sort.BASE) && (!sentence.is(next, Sort.NOUN) || isBeforeObject(next));
      case Sort.ING -> sentence.endsIng(next);
      case Sort.THIRD -> sentence.isPlural(next) && isBeforeObject(next);
      default -> false;
    };
  }

  private boolean isBeforeObject(int verb) {
    return sentence.runsOn(verb + 1)
        && !sentence.is(verb + 1, Sort.PREPOSITION | Sort.AND | Sort.OR);
  }

  private boolean clauseFollows(int next) {
    boolean prepositions = false;
    for (int m = next; m <= sentence.last() && m - next < MOST_WORDS; m++) {
      if (m > next && (sentence.breaksBefore(m) || sentence.commaBefore(m))) {
        return false;
      }
      if (sentence.isFinite(m) || (m > next && isLack(m))) {
        return true;
      }
      if (sentence.is(m, Sort.SUBORDINATE | Sort.BUT) || (prepositions && isJoined(m))) {
        return false;
      }
      prepositions |= sentence.is(m, Sort.PREPOSITION);
    }
    return false;
  }

  /** "Records lack detail". */
  private boolean isLack(int m) {
    Phrase cue = sentence.cue(m);
    return cue != null
        && cue.act() == Act.LACK
        && cue.size() == 1
        && !sentence.is(m, Sort.OR)
        && sentence.isPlural(m - 1);
  }

  /** "And its use": what is said behind that is said of something else. */
  private boolean isJoined(int m) {
    return m > from
        && sentence.is(m - 1, Sort.AND)
        && sentence.is(m, Sort.DETERMINER | Sort.PRONOUN);
  }
}
