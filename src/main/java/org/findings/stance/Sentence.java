package org.findings.stance;

/** One sentence of a paragraph: what its words are to each other. For one thread. */
final class Sentence extends WordRow {
  private static final int MOST_BETWEEN_VERBS = 10;
  private static final int MOST_ADVERBS = 6;
  private static final int MOST_TO_VERB = 4;
  private static final int[] FORMS = {Sort.BASE, Sort.THIRD, Sort.ING};

  /** "But", and no "not yet". */
  boolean isBut(int i) {
    return is(i, Sort.BUT) && (!is(i, Sort.ADVERB) || commaBefore(i) || breaksBefore(i));
  }

  private boolean isOfManner(int i) {
    return hasShape(i, Shape.LY) && !VOCABULARY.isNoAdverb(word(i));
  }

  /** What letters tell, of words of which the vocabulary doesn't tell more. */
  private boolean isUnknownIn(int i, int shape) {
    return hasShape(i, shape) && !is(i, Sort.VERB | Sort.NOUN);
  }

  /** A word of no group, most likely a noun or adjective. */
  boolean isUnknown(int i) {
    return isNothingBut(i, Sort.NOUN | Sort.BASE | Sort.OPENS) && cue(i) == null;
  }

  /** As far as its ending tells. */
  boolean isAdjective(int i) {
    return isUnknownIn(i, Shape.ADJECTIVE);
  }

  /** The form of a verb, or 0. */
  int form(int i) {
    for (int form : FORMS) {
      if (is(i, form)) {
        return form;
      }
    }
    return 0;
  }

  /** How something is done, or how often or surely it is so. */
  boolean isAdverb(int i) {
    return is(i, Sort.ADVERB) || isOfManner(i);
  }

  /** Denied with it, something is so in part. */
  boolean isPartial(int i) {
    return is(i, Sort.PARTIAL) || (isOfManner(i) && !is(i, Sort.ADVERB));
  }

  boolean isVerb(int i, int form) {
    return is(i, form) && !is(i, Sort.NOUN);
  }

  /** A past participle, as far as its form tells. */
  boolean isParticiple(int i) {
    return is(i, Sort.PAST) || isUnknownIn(i, Shape.ED);
  }

  /** A form in -ing that is more likely a verb's than a noun. */
  boolean isGerund(int i) {
    return isVerb(i, Sort.ING) || (isUnknownIn(i, Shape.ING) && i > first() && isPlural(i - 1));
  }

  boolean endsIng(int i) {
    return is(i, Sort.ING) || isUnknownIn(i, Shape.ING);
  }

  boolean isPlural(int i) {
    return is(i, Sort.PLURAL) || hasShape(i, Shape.S);
  }

  /** A verb that says what a subject before it does or is. */
  boolean isFinite(int i) {
    return (is(i, Sort.AUXILIARY) && !is(i, Sort.ING))
        || isVerb(i, Sort.THIRD)
        || (is(i, Sort.BASE) && i > first() && isPlural(i - 1) && !is(i, Sort.NOUN));
  }

  boolean leadsOn(int i) {
    return i < last() && runsOn(i + 1) && VOCABULARY.leadOn(word(i), word(i + 1));
  }

  /** Whether a small or uncertain part of something is named from here on: "a few", "some". */
  boolean isPart(int i) {
    return VOCABULARY.isPart(word(i), i < last() && runsOn(i + 1) ? word(i + 1) : 0);
  }

  /** Whether another clause, with what is said in it, begins here. */
  boolean startsClause(int i) {
    boolean joined = i > first() && (commaBefore(i) || is(i - 1, Sort.AND));
    return breaksBefore(i)
        || (joined && (isFinite(i) || is(i, Sort.RELATIVE | Sort.PRONOUN | Sort.SUBORDINATE)));
  }

  boolean counts(int i) {
    return i < last() && VOCABULARY.count(word(i), word(i + 1));
  }

  /** "Ensure that …": a sentence that says what is to be done. */
  boolean demands() {
    boolean verb = isCapital() && isVerb(first(), Sort.BASE);
    return (verb || VOCABULARY.demands(word(first())))
        && !(first() < last() && isFinite(first() + 1));
  }

  /** The first of these words behind those that name whose things they are. */
  int behindOwner(int from, int to) {
    for (int k = from; k < to; k++) {
      if (hasShape(k, Shape.OWNER)) {
        return k + 1;
      }
      if (is(k, Sort.AND | Sort.OR | Sort.PREPOSITION) || commaBefore(k + 1)) {
        return from;
      }
    }
    return from;
  }

  /** The verb behind the next "or" or "and" that goes on in the base form, or -1. */
  int joinedVerb(int from) {
    for (int k = from; k < last() && k - from < MOST_BETWEEN_VERBS; k++) {
      if (breaksBefore(k) || is(k, Sort.BUT | Sort.SUBORDINATE | Sort.AUXILIARY | Sort.RELATIVE)) {
        return -1;
      }
      if (is(k, Sort.OR | Sort.AND) && cue(k) == null) {
        int next = k + 1 < last() && isAdverb(k + 1) ? k + 2 : k + 1;
        boolean isVerb = is(next, Sort.BASE) && (is(k, Sort.OR) || !is(next, Sort.NOUN));
        if (isVerb && cue(next) == null) {
          return next;
        }
      }
    }
    return -1;
  }

  /** The auxiliary before a word, over adverbs, or -1. */
  int auxiliaryBefore(int word) {
    int i = word - 1;
    while (i >= first()
        && word - i < MOST_ADVERBS
        && (isAdverb(i) || is(i, Sort.PARTIAL))
        && !breaksBefore(i + 1)) {
      i--;
    }
    return i >= first() && !breaksBefore(i + 1) && is(i, Sort.AUXILIARY) ? i : -1;
  }

  /** "To reduce": what something is done for. */
  boolean isPurpose(int i) {
    return is(i, Sort.BASE) && i > first() && is(i - 1, Sort.TO);
  }

  /** Whether a cue belongs to what is to be done: "to address the lack of". */
  boolean purposeBefore(int cue) {
    for (int k = cue - 1; k > first() && cue - k <= MOST_TO_VERB && !breaksBefore(k); k--) {
      if (isPurpose(k)) {
        return true;
      }
    }
    return false;
  }

  /** The position of a verb that brings something down, behind "to", "in" or "at" here, or -1. */
  int downBehind(int i) {
    if (i >= last() || !runsOn(i) || !is(i, Sort.TO | Sort.PREPOSITION)) {
      return -1;
    }
    int verb = i + 1;
    while (verb < last() && isAdverb(verb)) {
      verb++;
    }
    return runsOn(verb) && is(verb, Sort.BRINGS_DOWN) ? verb : -1;
  }
}
