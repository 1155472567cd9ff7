package org.findings.stance;

/**
 * What limits a denial, so that it leaves open what it would deny: that it is so of a small part
 * only ("in a few cases"), in a case that is supposed ("when") or is to be so. For one thread.
 */
final class Limits {
  private static final int MOST_BEFORE = 40;
  private static final int MOST_BEHIND = 16;

  /** Words between a preposition and the part that it names: "for a very small number". */
  private static final int MOST_BETWEEN = 3;

  private static final int MOST_DEGREE_BEFORE = 8;

  private final Sentence sentence;

  Limits(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether anything limits what a cue denies. */
  boolean limit(int from, int to) {
    return partBefore(from)
        || partInFront(from)
        || partBehind(to)
        || isSupposed(from)
        || isOfDegree(from, to);
  }

  /** Whether a word of degree stands near: then not all of it is denied, or not to everybody. */
  private boolean isOfDegree(int from, int to) {
    int last = Math.min(sentence.last(), to + MOST_BEHIND);
    for (int k = Math.max(sentence.first(), from - MOST_DEGREE_BEFORE); k <= last; k++) {
      if (sentence.isDegree(k)) {
        return true;
      }
    }
    return false;
  }

  /** In the subject: "a few plans do not …". */
  private boolean partBefore(int cue) {
    boolean group = true;
    for (int k = cue - 1; k >= sentence.first() && cue - k < MOST_BEFORE; k--) {
      if (sentence.breaksBefore(k + 1)) {
        return false;
      }
      boolean joins = sentence.is(k, Sort.AND | Sort.BUT);
      if (group && joins && k < cue - 1) {
        return partBeforeJoined(k);
      }
      if (group && sentence.is(k, Sort.RELATIVE)) {
        group = false;
        continue;
      }
      group &= isOfVerb(k) || joins;
      if (sentence.commaBefore(k + 1) || (!group && isEnd(k)) || (joins && clauseBehind(k))) {
        return false;
      }
      if (sentence.isPart(k)) {
        return true;
      }
    }
    return false;
  }

  /** "Some plans are good but do not …": the subject stands before the verb before that. */
  private boolean partBeforeJoined(int and) {
    for (int k = and - 1; k >= sentence.first() && and - k < MOST_BEFORE; k--) {
      if (sentence.breaksBefore(k + 1) || startsOther(k)) {
        return false;
      }
      if (sentence.isPart(k) && isSubjectUpTo(k, and)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb follows, and none stands before it in its clause. */
  private boolean isSubjectUpTo(int part, int and) {
    for (int k = part; k >= sentence.first() && part - k < MOST_BEFORE; k--) {
      if (sentence.breaksBefore(k + 1)) {
        break;
      }
      if (sentence.isFinite(k) || sentence.isVerb(k, Sort.PAST)) {
        return false;
      }
      if (startsOther(k)) {
        break;
      }
    }
    for (int k = part + 1; k < and; k++) {
      if (sentence.isFinite(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfVerb(int k) {
    return sentence.is(k, Sort.AUXILIARY)
        || sentence.isAdverb(k)
        || sentence.isCue(k, Act.NOT)
        || sentence.is(k, Sort.PARTIAL);
  }

  private boolean isEnd(int k) {
    return sentence.isFinite(k) || startsOther(k);
  }

  /** Whether another clause begins with this word. */
  private boolean startsOther(int k) {
    return sentence.isBut(k) || sentence.is(k, Sort.RELATIVE | Sort.SUBORDINATE);
  }

  private boolean clauseBehind(int and) {
    return and < sentence.last() && sentence.startsClause(and + 1);
  }

  /** Before the clause, or what it is part of: "for some children, plans do not …". */
  private boolean partInFront(int cue) {
    for (int k = cue - 1; k >= sentence.first() && cue - k < MOST_BEFORE; k--) {
      boolean clause = sentence.is(k, Sort.AND) && sentence.commaBefore(k);
      if (sentence.breaksBefore(k + 1) || sentence.isBut(k) || clause) {
        return false;
      }
      if (isFront(k) && isOfPart(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFront(int k) {
    return sentence.breaksBefore(k)
        || sentence.is(k - 1, Sort.BUT)
        || (sentence.is(k - 1, Sort.AND | Sort.SUBORDINATE | Sort.RELATIVE)
            && !sentence.is(k - 1, Sort.PREPOSITION))
        || (sentence.commaBefore(k) && !sentence.isPart(k));
  }

  /** "Occasionally", "on occasion", "in some cases". */
  private boolean isOfPart(int k) {
    return (sentence.isPart(k) && (sentence.isAdverb(k) || sentence.isOne(k, Named.OF_PART)))
        || (sentence.isOne(k, Named.OF_PART) && isPartBehind(k));
  }

  private boolean isPartBehind(int preposition) {
    for (int k = preposition + 1;
        k <= sentence.last() && sentence.runsOn(k) && k - preposition <= MOST_BETWEEN;
        k++) {
      if (sentence.isPart(k)) {
        return true;
      }
    }
    return false;
  }

  /** "… do not have a plan in some cases", "… do not move unless they wish to". */
  private boolean partBehind(int cue) {
    for (int k = cue + 1; k <= sentence.last() && k - cue < MOST_BEHIND; k++) {
      if (sentence.isOne(k, Named.UNLESS)) {
        return true;
      }
      if (!sentence.runsOn(k)
          || startsOther(k)
          || (sentence.is(k - 1, Sort.AND) && sentence.startsClause(k))) {
        return false;
      }
      if (isOfPart(k)) {
        return true;
      }
    }
    return false;
  }

  /** "When risk does not reduce", "would not do": nothing says whether that happens. */
  private boolean isSupposed(int cue) {
    int aux = sentence.auxiliaryBefore(cue);
    if (sentence.isOne(cue, Named.WOULD) || (aux >= 0 && sentence.isOne(aux, Named.WOULD))) {
      return true;
    }
    if (cue - 2 >= sentence.first() && sentence.isCue(cue - 2, Act.RISK)) {
      return true;
    }
    for (int k = cue - 1; k >= sentence.first() && cue - k < MOST_BEFORE; k--) {
      if (sentence.isOne(k, Named.WHEN)) {
        return true;
      }
      if (sentence.breaksBefore(k + 1) || sentence.commaBefore(k + 1) || startsOther(k)) {
        return false;
      }
    }
    return false;
  }

  /** "Ensure that plans are not …": in the clause that says what is to be so. */
  boolean isDemanded(int cue) {
    if (!sentence.isOne(sentence.first(), Named.ENSURE) && !sentence.demands()) {
      return false;
    }
    for (int k = cue - 1; k > sentence.first() && cue - k < MOST_BEFORE; k--) {
      if (sentence.is(k, Sort.RELATIVE | Sort.SUBORDINATE)) {
        return sentence.isOne(k, Named.THAT) && sentence.isOne(k - 1, Named.SO_THAT);
      }
    }
    return sentence.isOne(sentence.first(), Named.ENSURE);
  }
}
