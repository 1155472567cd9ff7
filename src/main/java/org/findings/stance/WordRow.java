package org.findings.stance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence of a paragraph, with what each can be, the signs between them and the
 * cues that begin with them. Read anew for each sentence, so for one thread.
 */
class WordRow {
  static final Vocabulary VOCABULARY = Vocabulary.STANDARD;

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
  final void read(String text, int[] starts, int[] ends, int firstWord, int lastWord) {
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

  final int first() {
    return first;
  }

  final int last() {
    return last;
  }

  final boolean is(int i, int sort) {
    return (sorts[i] & sort) != 0;
  }

  final boolean isNothingBut(int i, int some) {
    return (sorts[i] & ~some) == 0;
  }

  /** The number of a word in the vocabulary. */
  final int word(int i) {
    return words[i];
  }

  /** Whether the sentence begins with a capital letter. */
  final boolean isCapital() {
    return capital;
  }

  final boolean hasShape(int i, int shape) {
    return (shapes[i] & shape) != 0;
  }

  /** Whether it is one of the words that the rules name. */
  final boolean isOne(int i, Named named) {
    return i <= last && named.isNumber(words[i]);
  }

  final @Nullable Phrase cue(int i) {
    return cues[i];
  }

  final boolean isCue(int i, Act act, Act other) {
    return isCue(i, act) || isCue(i, other);
  }

  /** Takes a cue that another one has swallowed. */
  final void noCue(int i) {
    cues[i] = null;
  }

  final boolean isCue(int i, Act act) {
    Phrase cue = cues[i];
    return cue != null && cue.act() == act;
  }

  /** Whether a sentence or what a sign parts ends before a word. */
  final boolean breaksBefore(int i) {
    return i > last || hasShape(i, Shape.BREAK);
  }

  final boolean commaBefore(int i) {
    return i <= last && hasShape(i, Shape.COMMA);
  }

  /** Whether the words before and after run on without a sign. */
  final boolean runsOn(int i) {
    return i <= last && i > first && !hasShape(i, Shape.BREAK | Shape.COMMA);
  }

  /** Whether it says how far something goes, or for whom: "fully", "all". */
  boolean isDegree(int i) {
    return VOCABULARY.isDegree(words[i]);
  }
}
