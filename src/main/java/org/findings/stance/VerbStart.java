package org.findings.stance;

/**
 * Where a verb or adjective stands behind the auxiliaries and adverbs before it. For one thread;
 * the answer stands until the next reading.
 */
final class VerbStart {
  private static final int MOST_BEFORE = 12;

  private final Sentence sentence;
  private int verb;
  private boolean be;
  private boolean partial;

  VerbStart(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The verb or adjective, or -1 where there is none. */
  int verb() {
    return verb;
  }

  /** Whether a form of "be" stands before it. */
  boolean isBe() {
    return be;
  }

  /** Whether an adverb says that it is so in part. */
  boolean isPartial() {
    return partial;
  }

  /**
   * Reads on from a word.
   *
   * @param beBefore whether a form of "be" stands before that
   */
  void read(int at, boolean beBefore) {
    verb = -1;
    be = beBefore;
    partial = false;
    int k = at;
    while (k <= sentence.last() && k - at < MOST_BEFORE) {
      if (k > at && (sentence.breaksBefore(k) || endsAtComma(k))) {
        return;
      }
      if (sentence.is(k, Sort.BE)) {
        be = true;
      } else if (sentence.isPartial(k) && !isPredicate(k)) {
        partial = true;
      } else if (!isSkipped(k, at)) {
        break;
      }
      Phrase cue = sentence.cue(k);
      k += cue != null && cue.act() == Act.NOT ? cue.size() : 1;
    }
    if (k <= sentence.last()
        && !sentence.is(k, Sort.SUBORDINATE | Sort.BUT | Sort.AND | Sort.RELATIVE)) {
      verb = k;
    }
  }

  /** Unless commas set an adverb off: "does not, however, show". */
  private boolean endsAtComma(int k) {
    return sentence.commaBefore(k) && !sentence.isAdverb(k) && !sentence.isAdverb(k - 1);
  }

  /** What ends in -ly and has nothing behind it that it could belong to. */
  private boolean isPredicate(int k) {
    return be && !sentence.runsOn(k + 1) && !sentence.is(k, Sort.PARTIAL);
  }

  private boolean isSkipped(int k, int at) {
    return sentence.isAdverb(k)
        || (sentence.is(k, Sort.DO | Sort.MODAL) && !(k == at && isBehindNot(k)))
        || (sentence.is(k, Sort.TO) && k > at)
        || sentence.isCue(k, Act.NOT)
        || isAuxiliaryHave(k);
  }

  /** "Those who are not can ask for help": what is denied was said before. */
  private boolean isBehindNot(int k) {
    return k > sentence.first() && sentence.isOne(k - 1, Named.NOT);
  }

  private boolean isAuxiliaryHave(int k) {
    return sentence.is(k, Sort.HAVE)
        && k < sentence.last()
        && (sentence.isParticiple(k + 1)
            || sentence.isPartial(k + 1)
            || sentence.is(k + 1, Sort.BE | Sort.ADVERB | Sort.TO));
  }
}
