package org.findings.standard;

import org.findings.standard.Cut.Part;

/** Marks numbers and dates. */
final class Numbers {
  private static final Term AND = Term.of("and");
  private static final Term OR = Term.of("or");
  private static final Term TO = Term.of("to");
  private static final Term PER = Term.of("per");
  private static final Term CENT = Term.of("cent");

  private Numbers() {}

  static void mark(Cut cut) {
    int labelled = -1;
    for (int i = 0; i < cut.size(); i++) {
      if (isNumber(cut, i)) {
        if (isLabelled(cut, i, labelled)) {
          labelled = i;
        } else {
          cut.mark(i, Part.NUMBER);
        }
      }
    }
    for (int i = 0; i < cut.size(); i++) {
      if (isOfDate(cut, i) || isOfPercentage(cut, i)) {
        cut.mark(i, Part.NUMBER);
      }
    }
  }

  private static boolean isNumber(Cut cut, int i) {
    return cut.beginsWithDigit(i) || cut.sort(i) == Sort.NUMBER;
  }

  /**
   * Whether a number is a name rather than a count, as in "sections 17 and 47".
   *
   * @param before the last such number, negative before the first
   */
  private static boolean isLabelled(Cut cut, int i, int before) {
    if (cut.sort(i - 1) == Sort.LABEL) {
      return cut.followClosely(i - 1, i);
    }
    return before >= 0
        && cut.hangTogether(before, i)
        && (before == i - 1
            || (before == i - 2 && (cut.is(i - 1, AND) || cut.is(i - 1, OR) || cut.is(i - 1, TO))));
  }

  private static boolean isOfDate(Cut cut, int i) {
    if (!cut.isCapital(i)) {
      return cut.sort(i) == Sort.SEASON && isBesideNumber(cut, i);
    }
    return switch (cut.sort(i)) {
      case DAY -> true;
      case SEASON -> isBesideNumber(cut, i);
      case MONTH -> isBesideNumber(cut, i) || (!cut.mayBeginSentence(i) && !isFirstName(cut, i));
      default -> false;
    };
  }

  private static boolean isBesideNumber(Cut cut, int i) {
    return cut.is(i - 1, Part.NUMBER) || cut.is(i + 1, Part.NUMBER);
  }

  /** As in "April Bell". */
  private static boolean isFirstName(Cut cut, int i) {
    return cut.isCapital(i + 1) && cut.sort(i + 1) == Sort.OTHER && cut.followClosely(i, i + 1);
  }

  private static boolean isOfPercentage(Cut cut, int i) {
    boolean per = cut.is(i, PER) && cut.is(i + 1, CENT);
    boolean cent = cut.is(i, CENT) && i > 0 && cut.is(i - 1, Part.NUMBER);
    return (per || cent) && cut.is(i - 1, Part.NUMBER);
  }

  /**
   * The last word of a run of numbers and dates that begins here, words that join them included.
   */
  static int end(Cut cut, int from) {
    int end = from;
    while (true) {
      int next = cut.is(end + 1, Part.NUMBER) ? end + 1 : joined(cut, end);
      if (next < 0 || !cut.hangTogether(end, next)) {
        return end;
      }
      end = next;
    }
  }

  private static int joined(Cut cut, int end) {
    boolean joins = cut.is(end + 1, AND) || cut.is(end + 1, OR) || cut.is(end + 1, TO);
    return joins && cut.is(end + 2, Part.NUMBER) ? end + 2 : -1;
  }
}
