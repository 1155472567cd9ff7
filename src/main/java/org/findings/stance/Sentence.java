package org.findings.stance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One sentence of a paragraph, word by word; read anew for each, so for one thread. */
final class Sentence {
  private static final int MOST_BETWEEN_VERBS = 10;
  private static final int MOST_ADVERBS = 6;
  private static final int MOST_TO_VERB = 4;
  private static final Vocabulary VOCABULARY = Vocabulary.STANDARD;
  private static final int[] FORMS = {Sort.BASE, Sort.THIRD, Sort.ING};

  /** What remains of a word in a compound with hyphens ("one-to-one") of what it could be. */
  private static final int IN_COMPOUND =
      Sort.OPENS | Sort.NOUN | Sort.BRINGS_DOWN | Sort.GOES_DOWN | Sort.EVALUATING;

  private int[] words = new int[64];
  private int[] sorts = new int[64];
  private int[] shapes = new int[64];
  private @Nullable Phrase[] cues = new Phrase[64];
  private int first;
  private int last;
  private boolean capital;

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
    capital = Character.isUpperCase(text.charAt(starts[first]));
    grow(last + 1);
    for (int i = first; i <= last; i++) {
      words[i] = VOCABULARY.number(text, starts[i], ends[i]);
      sorts[i] = VOCABULARY.sorts(words[i]);
      int signs = i == first ? Shape.BREAK : Shape.ofSigns(text, ends[i - 1], starts[i]);
      shapes[i] = Shape.ofWord(text, starts[i], ends[i]) | signs;
      if (Shape.isOwner(text, starts[i], ends[i])) {
        shapes[i] |= Shape.OWNER;
      }
    }
    for (int i = first; i < last; i++) {
      if (hasShape(i + 1, Shape.HYPHEN)) {
        sorts[i] &= IN_COMPOUND;
        sorts[i + 1] &= IN_COMPOUND;
      }
      if (isLookedAfter(text, starts, ends, i)) {
        sorts[i] = 0;
        sorts[i + 1] = 0;
      }
    }
    for (int i = first; i <= last; i++) {
      boolean name =
          (is(i, Sort.DOWN | Sort.FROM) && !breaksBefore(i) && isName(text, starts[i]))
              || isMonth(text, starts, ends, i);
      if (name) {
        sorts[i] = 0;
      }
      cues[i] = (sorts[i] & Sort.OPENS) == 0 ? null : cueAt(i);
    }
  }

  private void grow(int size) {
    if (size > words.length) {
      int more = Math.max(size, 2 * words.length);
      words = Arrays.copyOf(words, more);
      sorts = Arrays.copyOf(sorts, more);
      shapes = Arrays.copyOf(shapes, more);
      cues = Arrays.copyOf(cues, more);
    }
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

  private @Nullable Phrase cueAt(int i) {
    Phrase cue = VOCABULARY.cue(words, i, last);
    if (cue == null
        || (cue.act() == Act.TOO_LITTLE
            && i > first
            && !breaksBefore(i)
            && VOCABULARY.isNoCueAfter(words[i - 1]))
        || (cue.act() == Act.SHOULD && i > first && isOne(i - 1, Named.THEIR))
        || (cue.size() == 1 && isInCompound(i))) {
      return null;
    }
    for (int k = i + 1; k < i + cue.size(); k++) {
      if (breaksBefore(k) || commaBefore(k)) {
        return null;
      }
    }
    return cue;
  }

  /** "No-shows": with a hyphen, a cue is a part of another word. */
  private boolean isInCompound(int i) {
    return hasShape(i, Shape.HYPHEN) || (i < last && hasShape(i + 1, Shape.HYPHEN));
  }

  /** May, with its capital inside a sentence. */
  private boolean isMonth(String text, int[] starts, int[] ends, int i) {
    return i > first
        && is(i, Sort.MODAL)
        && ends[i] - starts[i] == 3
        && text.charAt(starts[i]) == 'M';
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

  /** "But", and no "not yet". */
  boolean isBut(int i) {
    return is(i, Sort.BUT) && (!is(i, Sort.ADVERB) || commaBefore(i) || breaksBefore(i));
  }

  private boolean hasShape(int i, int shape) {
    return (shapes[i] & shape) != 0;
  }

  private boolean isOfManner(int i) {
    return hasShape(i, Shape.LY) && !VOCABULARY.isNoAdverb(words[i]);
  }

  /** What letters tell, of words of which the vocabulary doesn't tell more. */
  private boolean isUnknownIn(int i, int shape) {
    return hasShape(i, shape) && !is(i, Sort.VERB | Sort.NOUN);
  }

  /** Whether it is one of the words that the rules name. */
  boolean isOne(int i, Named named) {
    return i <= last && named.isNumber(words[i]);
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
    return i > last || hasShape(i, Shape.BREAK);
  }

  boolean commaBefore(int i) {
    return i <= last && hasShape(i, Shape.COMMA);
  }

  /** Whether the words before and after run on without a sign. */
  boolean runsOn(int i) {
    return i <= last && i > first && !hasShape(i, Shape.BREAK | Shape.COMMA);
  }

  /** A word of no group, most likely a noun or adjective. */
  boolean isUnknown(int i) {
    return (sorts[i] & ~(Sort.NOUN | Sort.BASE | Sort.OPENS)) == 0 && cues[i] == null;
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
    return isVerb(i, Sort.ING) || (isUnknownIn(i, Shape.ING) && i > first && isPlural(i - 1));
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
        || (is(i, Sort.BASE) && i > first && isPlural(i - 1) && !is(i, Sort.NOUN));
  }

  boolean leadsOn(int i) {
    return i < last && runsOn(i + 1) && VOCABULARY.leadOn(words[i], words[i + 1]);
  }

  /** Whether it says how far something goes, or for whom: "fully", "all". */
  boolean isDegree(int i) {
    return VOCABULARY.isDegree(words[i]);
  }

  /** Whether a small or uncertain part of something is named from here on: "a few", "some". */
  boolean isPart(int i) {
    return VOCABULARY.isPart(words[i], i < last && runsOn(i + 1) ? words[i + 1] : 0);
  }

  /** Whether another clause, with what is said in it, begins here. */
  boolean startsClause(int i) {
    boolean joined = i > first && (commaBefore(i) || is(i - 1, Sort.AND));
    return breaksBefore(i)
        || (joined && (isFinite(i) || is(i, Sort.RELATIVE | Sort.PRONOUN | Sort.SUBORDINATE)));
  }

  boolean counts(int i) {
    return i < last && VOCABULARY.count(words[i], words[i + 1]);
  }

  /** "Ensure that …": a sentence that says what is to be done. */
  boolean demands() {
    boolean verb = capital && isVerb(first, Sort.BASE);
    return (verb || VOCABULARY.demands(words[first])) && !(first < last && isFinite(first + 1));
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
    for (int k = from; k < last && k - from < MOST_BETWEEN_VERBS; k++) {
      if (breaksBefore(k) || is(k, Sort.BUT | Sort.SUBORDINATE | Sort.AUXILIARY | Sort.RELATIVE)) {
        return -1;
      }
      if (is(k, Sort.OR | Sort.AND) && cues[k] == null) {
        int next = k + 1 < last && isAdverb(k + 1) ? k + 2 : k + 1;
        boolean isVerb = is(next, Sort.BASE) && (is(k, Sort.OR) || !is(next, Sort.NOUN));
        if (isVerb && cues[next] == null) {
          return next;
        }
      }
    }
    return -1;
  }

  /** The auxiliary before a word, over adverbs, or -1. */
  int auxiliaryBefore(int word) {
    int i = word - 1;
    while (i >= first
        && word - i < MOST_ADVERBS
        && (isAdverb(i) || is(i, Sort.PARTIAL))
        && !breaksBefore(i + 1)) {
      i--;
    }
    return i >= first && !breaksBefore(i + 1) && is(i, Sort.AUXILIARY) ? i : -1;
  }

  /** "To reduce": what something is done for. */
  boolean isPurpose(int i) {
    return is(i, Sort.BASE) && i > first && is(i - 1, Sort.TO);
  }

  /** Whether a cue belongs to what is to be done: "to address the lack of". */
  boolean purposeBefore(int cue) {
    for (int k = cue - 1; k > first && cue - k <= MOST_TO_VERB && !breaksBefore(k); k--) {
      if (isPurpose(k)) {
        return true;
      }
    }
    return false;
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
