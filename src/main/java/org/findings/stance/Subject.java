package org.findings.stance;

/**
 * What stands before a verb as its subject, read backwards. For one thread; the answer stands until
 * the next reading.
 */
final class Subject {
  private static final int MOST_WORDS = 16;

  private final Sentence sentence;
  private int from;
  private int to;

  Subject(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Empty where it ends before it begins. */
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Reads back from a verb, or a word of it. */
  void read(int verb) {
    int k = verb - 1;
    while (k >= sentence.first()
        && verb - k < MOST_WORDS
        && isOfVerb(k)
        && !sentence.breaksBefore(k + 1)) {
      k--;
    }
    to = k;
    from = k + 1;
    if (k < sentence.first() || sentence.breaksBefore(k + 1) || sentence.commaBefore(k + 1)) {
      return;
    }
    int start = start(k);
    while (start <= k && sentence.is(start, Sort.AND | Sort.OR)) {
      start++;
    }
    if (start > k || isClause(start, k)) {
      return;
    }
    name(start, k);
  }

  private boolean isOfVerb(int k) {
    return sentence.is(k, Sort.AUXILIARY)
        || sentence.isAdverb(k)
        || sentence.isCue(k, Act.NOT)
        || sentence.is(k, Sort.PARTIAL);
  }

  /** The first word of the clause before a verb. */
  private int start(int k) {
    int start = k;
    while (start > sentence.first() && k - start < MOST_WORDS) {
      if (sentence.is(start, Sort.SUBORDINATE | Sort.RELATIVE | Sort.BUT)) {
        return start + 1;
      }
      if (sentence.breaksBefore(start) || sentence.commaBefore(start)) {
        return start;
      }
      if (sentence.is(start, Sort.AND | Sort.OR) && clauseBefore(start)) {
        return start + 1;
      }
      start--;
    }
    return sentence.is(start, Sort.SUBORDINATE | Sort.RELATIVE | Sort.BUT) ? start + 1 : start;
  }

  /** Whether a clause of its own ends before an "and". */
  private boolean clauseBefore(int and) {
    for (int k = and - 1; k >= sentence.first() && and - k < MOST_WORDS; k--) {
      boolean afterPlural = k > sentence.first() && sentence.isPlural(k - 1);
      if (sentence.isFinite(k)
          || sentence.isVerb(k, Sort.PAST)
          || (afterPlural && sentence.is(k, Sort.BASE))) {
        return true;
      }
      if (sentence.breaksBefore(k) || sentence.commaBefore(k)) {
        return false;
      }
    }
    return false;
  }

  /** Words with a verb among them, or behind "who", are no subject that could be told. */
  private boolean isClause(int start, int end) {
    if (start > sentence.first()
        && sentence.is(start - 1, Sort.RELATIVE)
        && !sentence.isOne(start - 1, Named.THAT)) {
      return true;
    }
    for (int k = start; k <= end; k++) {
      boolean verb = k > start && sentence.isVerb(k, Sort.PAST | Sort.BASE) && !isOfName(k);
      if (sentence.isFinite(k) || verb) {
        return true;
      }
    }
    return false;
  }

  /** "Their extended family". */
  private boolean isOfName(int k) {
    return sentence.is(k - 1, Sort.DETERMINER) && sentence.is(k, Sort.PAST);
  }

  /** From the words of a clause before its verb: what they name, without what is said of it. */
  private void name(int start, int end) {
    int k = start;
    while (k <= end && sentence.isAdverb(k)) {
      k++;
    }
    if (k > end) {
      return;
    }
    if (sentence.is(k, Sort.PREPOSITION | Sort.TO) || sentence.endsIng(k)) {
      from = end;
      return;
    }
    from = k;
    boolean all = false;
    while (k <= end) {
      if (k < end && sentence.leadsOn(k)) {
        all |= sentence.counts(k);
        k++;
      } else if (!all && k > from && sentence.is(k, Sort.PREPOSITION | Sort.TO)) {
        to = k - 1;
        return;
      }
      k++;
    }
    to = end;
  }
}
