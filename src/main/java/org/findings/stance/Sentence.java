package org.findings.stance;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One sentence of a paragraph, word by word; read anew for each, so for one thread. */
final class Sentence {
  /** Signs between two words: none that matters, a comma, or one that parts what it stands in. */
  private static final byte NONE = 0;

  private static final byte COMMA = 1;
  private static final byte BREAK = 2;
  private static final byte HYPHEN = 3;

  private static final Vocabulary VOCABULARY = Vocabulary.STANDARD;
  private static final int ABLE = VOCABULARY.number("able");
  private static final int PLACE = VOCABULARY.number("place");
  private static final int PLACED = VOCABULARY.number("placed");
  private static final int LIVING = VOCABULARY.number("living");
  private static final int THAT = VOCABULARY.number("that");
  private static final int NOT = VOCABULARY.number("not");
  private static final int AT = VOCABULARY.number("at");
  private static final int COULD = VOCABULARY.number("could");
  private static final int LIVE = VOCABULARY.number("live");
  private static final int IN = VOCABULARY.number("in");
  private static final int WAY = VOCABULARY.number("way");
  private static final int MANNER = VOCABULARY.number("manner");
  private static final int FOR = VOCABULARY.number("for");
  private static final int FROM = VOCABULARY.number("from");
  private static final int[] FORMS = {Sort.BASE, Sort.THIRD, Sort.ING};
  private static final int[] TAKE =
      Stream.of("take", "takes", "took", "taken", "taking").mapToInt(VOCABULARY::number).toArray();

  /** What remains of a word in a compound with hyphens ("one-to-one") of what it could be. */
  private static final int IN_COMPOUND =
      Sort.OPENS | Sort.NOUN | Sort.BRINGS_DOWN | Sort.GOES_DOWN | Sort.EVALUATING;

  private int[] words = new int[64];
  private int[] sorts = new int[64];
  private byte[] before = new byte[64];
  private @Nullable Phrase[] cues = new Phrase[64];
  private boolean[] manner = new boolean[64];
  private boolean[] endsEd = new boolean[64];
  private boolean[] endsIng = new boolean[64];
  private boolean[] endsS = new boolean[64];
  private boolean[] adjective = new boolean[64];
  private int first;
  private int last;

  /** Whether any of these words may open a cue. */
  static boolean mayHoldCue(String text, int[] starts, int[] ends, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (VOCABULARY.mayOpen(text, starts[i], ends[i])
          && (VOCABULARY.sorts(VOCABULARY.number(text, starts[i], ends[i])) & Sort.OPENS) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Positions stay those of the paragraph. */
  void read(String text, int[] starts, int[] ends, int firstWord, int lastWord) {
    first = firstWord;
    last = lastWord;
    grow(last + 1);
    for (int i = first; i <= last; i++) {
      words[i] = VOCABULARY.number(text, starts[i], ends[i]);
      sorts[i] = VOCABULARY.sorts(words[i]);
      before[i] = i == first ? BREAK : between(text, ends[i - 1], starts[i]);
      shape(text, starts[i], ends[i], i);
    }
    for (int i = first; i < last; i++) {
      if (before[i + 1] == HYPHEN) {
        sorts[i] &= IN_COMPOUND;
        sorts[i + 1] &= IN_COMPOUND;
      }
      if (isLookedAfter(text, starts, ends, i)) {
        sorts[i + 1] = 0;
      }
    }
    for (int i = first; i <= last; i++) {
      if (is(i, Sort.DOWN | Sort.FROM) && before[i] != BREAK && isName(text, starts[i])) {
        sorts[i] = 0;
      }
      cues[i] = (sorts[i] & Sort.OPENS) == 0 ? null : cueAt(text, starts, ends, i);
    }
  }

  private void grow(int size) {
    if (size > words.length) {
      int more = Math.max(size, 2 * words.length);
      words = Arrays.copyOf(words, more);
      sorts = Arrays.copyOf(sorts, more);
      before = Arrays.copyOf(before, more);
      cues = Arrays.copyOf(cues, more);
      manner = Arrays.copyOf(manner, more);
      endsEd = Arrays.copyOf(endsEd, more);
      endsIng = Arrays.copyOf(endsIng, more);
      endsS = Arrays.copyOf(endsS, more);
      adjective = Arrays.copyOf(adjective, more);
    }
  }

  private void shape(String text, int start, int end, int i) {
    manner[i] = false;
    endsEd[i] = false;
    endsIng[i] = false;
    endsS[i] = false;
    adjective[i] = false;
    if (end - start < 5) {
      return;
    }
    boolean known = (sorts[i] & (Sort.VERB | Sort.NOUN)) != 0;
    switch (text.charAt(end - 1)) {
      case 'y' -> manner[i] = text.charAt(end - 2) == 'l' && !VOCABULARY.isNoAdverb(words[i]);
      case 'd' -> {
        endsEd[i] = !known && text.charAt(end - 2) == 'e';
        adjective[i] = endsEd[i];
      }
      case 'g' -> endsIng[i] = !known && text.startsWith("ing", end - 3);
      case 's' -> {
        adjective[i] = text.startsWith("ous", end - 3);
        endsS[i] = !adjective[i] && text.charAt(end - 2) != 's';
      }
      case 'e' -> adjective[i] = text.startsWith("ive", end - 3);
      case 'c' -> adjective[i] = text.charAt(end - 2) == 'i';
      case 'l' -> adjective[i] = text.charAt(end - 2) == 'a';
      default -> {}
    }
  }

  private static byte between(String text, int end, int start) {
    byte sign = NONE;
    for (int i = end; i < start; i++) {
      switch (text.charAt(i)) {
        case ' ', '\u00a0', '\'', '‘', '’', '/', '&' -> {}
        case ',' -> sign = sign == BREAK ? BREAK : COMMA;
        case '-', '‐', '‑' -> {
          if (start - end > 1) {
            return BREAK;
          }
          return HYPHEN;
        }
        default -> sign = BREAK;
      }
    }
    return sign;
  }

  /** "Children looked after": no preposition. */
  private static boolean isLookedAfter(String text, int[] starts, int[] ends, int i) {
    return ends[i] - starts[i] == "looked".length()
        && text.regionMatches(true, starts[i], "looked", 0, "looked".length())
        && text.regionMatches(true, starts[i + 1], "after", 0, "after".length());
  }

  /** "The Prevent duty" is a name. */
  private static boolean isName(String text, int start) {
    return Character.isUpperCase(text.charAt(start));
  }

  private @Nullable Phrase cueAt(String text, int[] starts, int[] ends, int i) {
    Phrase cue = VOCABULARY.cue(words, i, last);
    if (cue == null
        || (cue.act() == Act.TOO_LITTLE
            && i > first
            && before[i] != BREAK
            && VOCABULARY.isNoCueAfter(words[i - 1]))
        || (cue.act() == Act.MAY && isMonth(text, starts, ends, i))) {
      return null;
    }
    for (int k = i + 1; k < i + cue.size(); k++) {
      if (before[k] == BREAK || before[k] == COMMA) {
        return null;
      }
    }
    return cue;
  }

  /** May, with its capital inside a sentence. */
  private boolean isMonth(String text, int[] starts, int[] ends, int i) {
    return i > first && ends[i] - starts[i] == 3 && text.charAt(starts[i]) == 'M';
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  boolean is(int i, int sort) {
    return (sorts[i] & sort) != 0;
  }

  boolean isAll(int i, int sort) {
    return (sorts[i] & sort) == sort;
  }

  @Nullable Phrase cue(int i) {
    return cues[i];
  }

  boolean isCue(int i, Act act, Act other) {
    return isCue(i, act) || isCue(i, other);
  }

  /** Takes a cue that another one has swallowed. */
  void noCue(int i) {
    cues[i] = null;
  }

  boolean isCue(int i, Act act) {
    Phrase cue = cues[i];
    return cue != null && cue.act() == act;
  }

  /** Whether a sentence or what a sign parts ends before a word. */
  boolean breaksBefore(int i) {
    return i > last || before[i] == BREAK;
  }

  boolean commaBefore(int i) {
    return i <= last && before[i] == COMMA;
  }

  /** Whether the words before and after run on without a sign. */
  boolean runsOn(int i) {
    return i <= last && i > first && before[i] != BREAK && before[i] != COMMA;
  }

  /** A word of no group, most likely a noun or adjective. */
  boolean isUnknown(int i) {
    return (sorts[i] & ~(Sort.NOUN | Sort.BASE | Sort.OPENS)) == 0 && cues[i] == null;
  }

  /** As far as its ending tells. */
  boolean isAdjective(int i) {
    return adjective[i];
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
    return manner[i] || is(i, Sort.ADVERB);
  }

  /** Denied with it, something is so in part. */
  boolean isPartial(int i) {
    return is(i, Sort.PARTIAL) || (manner[i] && !is(i, Sort.ADVERB));
  }

  boolean isVerb(int i, int form) {
    return is(i, form) && !is(i, Sort.NOUN);
  }

  /** A past participle, as far as its form tells. */
  boolean isParticiple(int i) {
    return is(i, Sort.PAST) || endsEd[i];
  }

  /** A form in -ing that is more likely a verb's than a noun. */
  boolean isGerund(int i) {
    return isVerb(i, Sort.ING) || (endsIng[i] && i > first && isPlural(i - 1));
  }

  boolean endsIng(int i) {
    return endsIng[i] || is(i, Sort.ING);
  }

  boolean isPlural(int i) {
    return is(i, Sort.PLURAL) || endsS[i];
  }

  /** A verb that says what a subject before it does or is. */
  boolean isFinite(int i) {
    return (is(i, Sort.AUXILIARY) && !is(i, Sort.ING))
        || isVerb(i, Sort.THIRD)
        || (is(i, Sort.BASE) && i > first && isPlural(i - 1) && !is(i, Sort.NOUN));
  }

  boolean leadsOn(int i) {
    return i < last && runsOn(i + 1) && VOCABULARY.leadOn(words[i], words[i + 1]);
  }

  /** Whether another clause, with what is said in it, begins here. */
  boolean startsClause(int i) {
    boolean joined = i > first && (commaBefore(i) || is(i - 1, Sort.AND));
    return before[i] == BREAK
        || (joined && (isFinite(i) || is(i, Sort.RELATIVE | Sort.PRONOUN | Sort.SUBORDINATE)));
  }

  boolean counts(int i) {
    return i < last && VOCABULARY.count(words[i], words[i + 1]);
  }

  /** "Ensure that …": a sentence that says what is to be done. */
  boolean demands() {
    return VOCABULARY.demands(words[first]);
  }

  boolean isAbleTo(int i) {
    return i < last && words[i] == ABLE && is(i + 1, Sort.TO);
  }

  boolean isTakePlace(int i) {
    return i < last && words[i + 1] == PLACE && is(i, Sort.HAS) && runsOn(i + 1) && isTake(i);
  }

  private boolean isTake(int i) {
    for (int form : TAKE) {
      if (words[i] == form) {
        return true;
      }
    }
    return false;
  }

  /** "Placed", "living": what follows with a preposition is where. */
  boolean isPlaced(int i) {
    return words[i] == PLACED || words[i] == LIVING || words[i] == LIVE;
  }

  boolean isIn(int i) {
    return words[i] == IN;
  }

  /** "In a timely manner". */
  boolean isManner(int i) {
    return words[i] == WAY || words[i] == MANNER;
  }

  boolean isThat(int i) {
    return words[i] == THAT;
  }

  boolean isNot(int i) {
    return words[i] == NOT;
  }

  boolean isAt(int i) {
    return words[i] == AT;
  }

  boolean isCould(int i) {
    return words[i] == COULD;
  }

  boolean isFor(int i) {
    return words[i] == FOR;
  }

  boolean isFrom(int i) {
    return words[i] == FROM;
  }

  /** "To reduce": what something is done for. */
  boolean isPurpose(int i) {
    return is(i, Sort.BASE) && i > first && is(i - 1, Sort.TO);
  }

  /** The position of a verb that brings something down, behind "to", "in" or "at" here, or -1. */
  int downBehind(int i) {
    if (i >= last || !runsOn(i) || !is(i, Sort.TO | Sort.PREPOSITION)) {
      return -1;
    }
    int verb = i + 1;
    while (verb < last && isAdverb(verb)) {
      verb++;
    }
    return runsOn(verb) && is(verb, Sort.BRINGS_DOWN) ? verb : -1;
  }
}
