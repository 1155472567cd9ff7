package org.findings.stance;

/** What a sentence says of a subject, to be denied or left open. For one thread. */
final class Saying {
  private static final int MOST_OF_CLAUSE = 25;

  private final Sentence sentence;
  private final Painting painting;
  private final Predicate predicate;
  private final Subject subject;

  Saying(Sentence sentence, Painting painting) {
    this.sentence = sentence;
    this.painting = painting;
    this.predicate = new Predicate(sentence);
    this.subject = new Subject(sentence);
  }

  /**
   * What is said behind a cue, and of the subject before it where that says that it is there.
   *
   * @param be whether a form of "be" stands before
   */
  void of(int cue, int at, boolean be, Stance stance) {
    if (at > sentence.last() || sentence.breaksBefore(at)) {
      return;
    }
    predicate.read(at, be);
    Stance said = predicate.isPartial() ? Stance.UNCLEAR : stance;
    paint(said);
    if (predicate.speaksOfSubject() && sentence.isCue(cue, Act.NOT, Act.MAY)) {
      Stance ofSubject = predicate.leavesSubjectOpen() ? Stance.UNCLEAR : said;
      subject.read(cue);
      paint(subject.from(), subject.to(), ofSubject);
    }
    int next = predicate.nextVerb();
    if (next > 0) {
      predicate.read(next, false);
      paint(said);
    }
  }

  /** Of things that there are none of, and a verb whose subject they are. */
  void ofNone(int from, int to, int verb) {
    predicate.read(verb, false);
    paint(from, to, predicate.saysItIsThere() ? Stance.NEGATED : Stance.UNCLEAR);
    paint(predicate.isPartial() ? Stance.UNCLEAR : Stance.NEGATED);
  }

  private void paint(Stance stance) {
    if (predicate.verbApart() >= 0) {
      paint(predicate.verbApart(), predicate.verbApart(), stance);
    }
    int openFrom = predicate.openFrom();
    if (openFrom < 0) {
      paint(predicate.from(), predicate.to(), stance);
    } else {
      paint(predicate.from(), openFrom - 1, stance);
      paint(openFrom, predicate.to(), Stance.UNCLEAR);
    }
  }

  /** What is said of a subject that begins here: "none of the children have …". */
  void ofSubject(int cue, int at, Stance stance) {
    boolean aside = false;
    for (int k = at; k <= sentence.last() && k - at < MOST_OF_CLAUSE; k++) {
      if (sentence.breaksBefore(k) || sentence.is(k, Sort.SUBORDINATE | Sort.BUT)) {
        return;
      }
      aside |= sentence.is(k, Sort.RELATIVE);
      if (k > at && (sentence.isFinite(k) || isPastBeforeThings(k))) {
        if (!aside) {
          of(cue, k, false, stance);
          return;
        }
        aside = k < sentence.last() && sentence.isFinite(k + 1);
      }
    }
  }

  /** "Contained aims": no participle, since things follow. */
  private boolean isPastBeforeThings(int k) {
    return sentence.is(k, Sort.HAS)
        && sentence.isVerb(k, Sort.PAST)
        && sentence.runsOn(k + 1)
        && (sentence.isUnknown(k + 1) || sentence.is(k + 1, Sort.DETERMINER))
        && !sentence.isAdverb(k + 1);
  }

  private void paint(int from, int to, Stance stance) {
    painting.paint(from, to, stance);
  }
}
