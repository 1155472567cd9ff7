package org.findings.stance;

/** What someone is given, rather than who: "does not provide staff with supervision". */
final class Giving {
  private static final int MOST_BETWEEN = 6;

  private final Sentence sentence;

  Giving(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Where the object of a verb begins: behind whoever is to have it, if that comes first. */
  int objectBehind(int verb) {
    if (sentence.isOne(verb, Named.GIVEN_WITH)) {
      return behindWith(verb);
    }
    return sentence.isOne(verb, Named.GIVEN) ? behindOwner(verb) : verb + 1;
  }

  private int behindWith(int verb) {
    for (int k = verb + 1; k < sentence.last() && k - verb <= MOST_BETWEEN; k++) {
      if (!sentence.runsOn(k) || sentence.is(k, Sort.AUXILIARY | Sort.SUBORDINATE | Sort.BUT)) {
        break;
      }
      if (k > verb + 1 && sentence.isOne(k, Named.WITH) && sentence.runsOn(k + 1)) {
        return k + 1;
      }
      if (k > verb + 1 && sentence.is(k, Sort.PREPOSITION) && !sentence.isOne(k, Named.IN)) {
        break;
      }
    }
    return verb + 1;
  }

  /** "Does not give young people a choice". */
  private int behindOwner(int verb) {
    for (int k = verb + 1; k < sentence.last() && k - verb <= 2 && sentence.runsOn(k); k++) {
      if (sentence.isPlural(k) && sentence.runsOn(k + 1) && startsThings(k + 1)) {
        return k + 1;
      }
    }
    return verb + 1;
  }

  private boolean startsThings(int k) {
    return sentence.is(k, Sort.DETERMINER | Sort.EVALUATING)
        || (sentence.isUnknown(k) && !sentence.isParticiple(k) && !sentence.isAdverb(k));
  }
}
