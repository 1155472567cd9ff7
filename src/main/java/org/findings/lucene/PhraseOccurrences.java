package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataOutput;

/**
 * Counts known phrases exactly, letter by letter, as searching for them in quotation marks would:
 * sentences don't break them, and a word is found with 's, too.
 */
final class PhraseOccurrences implements EveryParagraph.Taking {
  private static final int NONE = -1;

  private final LongNumbers numbers;
  private final boolean[] begins;
  private final int[] bare;
  private final DataOutput byLetter;

  private final int[] words;
  private final byte[] lengths;
  private final int[] parents;
  private final int[] paragraphs;
  private final int[] letters;
  private final int[] lastLetters;
  private final int[] bytes;

  /** How much more often it stood there as written than with an 's that it lacks. */
  private final int[] balances;

  private final int[] lastParagraphs;
  private final int[] inLetter;
  private int[] touched = new int[1 << 10];
  private int touchedSize;
  private int paragraph;
  private int letter;

  /**
   * @param keys of the phrases
   * @param begins for each word whether a phrase may begin with it
   * @param bare as {@link WordNumbers#bare} gives it
   * @param byLetter takes each letter's phrases and counts
   */
  PhraseOccurrences(long[] keys, boolean[] begins, int[] bare, DataOutput byLetter) {
    this.numbers = new LongNumbers(keys);
    this.begins = begins;
    this.bare = bare;
    this.byLetter = byLetter;
    int size = keys.length;
    words = new int[size * Gathering.LONGEST];
    lengths = new byte[size];
    parents = filled(size, NONE);
    paragraphs = new int[size];
    letters = new int[size];
    lastLetters = filled(size, NONE);
    bytes = new int[size];
    balances = new int[size];
    lastParagraphs = new int[size];
    inLetter = new int[size];
  }

  private static int[] filled(int size, int value) {
    int[] filled = new int[size];
    Arrays.fill(filled, value);
    return filled;
  }

  @Override
  public void take(int[] text, int[] lasts, int size) {
    paragraph++;
    for (int start = 0; start < size; start++) {
      if (begins[text[start]]) {
        follow(text, start, start, size, PhraseKeys.EMPTY, NONE, true);
      }
    }
  }

  /**
   * Goes on with a phrase by the word at a place, as written and without its 's.
   *
   * @param parent the longest phrase that this one begins with
   * @param written whether all words so far are as written
   */
  private void follow(
      int[] text, int start, int at, int size, long key, int parent, boolean written) {
    if (at == size || at == start + Gathering.LONGEST) {
      return;
    }
    step(text, start, at, size, PhraseKeys.plus(key, text[at]), parent, written);
    int without = bare[text[at]];
    if (without != WordNumbers.NONE) {
      step(text, start, at, size, PhraseKeys.plus(key, without), parent, false);
    }
  }

  private void step(
      int[] text, int start, int at, int size, long key, int parent, boolean written) {
    int phrase = numbers.of(key);
    int longest = parent;
    if (phrase >= 0) {
      found(phrase);
      balances[phrase] += written ? 1 : -1;
      longest = phrase;
      if (written && lengths[phrase] == 0) {
        int length = at - start + 1;
        lengths[phrase] = (byte) length;
        System.arraycopy(text, start, words, phrase * Gathering.LONGEST, length);
        parents[phrase] = parent;
      }
    }
    follow(text, start, at + 1, size, key, longest, written);
  }

  private void found(int phrase) {
    if (lastParagraphs[phrase] == paragraph) {
      return;
    }
    lastParagraphs[phrase] = paragraph;
    if (inLetter[phrase]++ == 0) {
      if (touchedSize == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touchedSize);
      }
      touched[touchedSize++] = phrase;
    }
  }

  @Override
  public void endLetter(int number) throws IOException {
    Arrays.sort(touched, 0, touchedSize);
    byLetter.writeVInt(touchedSize);
    int before = 0;
    for (int i = 0; i < touchedSize; i++) {
      int phrase = touched[i];
      int count = inLetter[phrase];
      byLetter.writeVInt(phrase - before);
      byLetter.writeVInt(count);
      before = phrase;
      paragraphs[phrase] += count;
      letters[phrase]++;
      bytes[phrase] += LetterCounts.size(letter - lastLetters[phrase], count);
      lastLetters[phrase] = letter;
      inLetter[phrase] = 0;
    }
    touchedSize = 0;
    letter++;
  }

  int size() {
    return lengths.length;
  }

  /** How many letters were gone over. */
  int lettersSeen() {
    return letter;
  }

  int paragraphs(int phrase) {
    return paragraphs[phrase];
  }

  int letters(int phrase) {
    return letters[phrase];
  }

  /** What {@link LetterCounts} takes for it. */
  int bytes(int phrase) {
    return bytes[phrase];
  }

  String text(int phrase, WordNumbers of) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lengths[phrase]; i++) {
      text.append(i == 0 ? "" : " ").append(of.word(words[phrase * Gathering.LONGEST + i]));
    }
    return text.toString();
  }

  /**
   * Those that are worth offering: not what is mostly written with an 's ("children services"), and
   * not a beginning of a longer one that nearly always goes on so.
   */
  boolean[] kept() {
    boolean[] sound = new boolean[size()];
    for (int i = 0; i < sound.length; i++) {
      sound[i] = lengths[i] > 0 && balances[i] > 0;
    }
    boolean[] kept = sound.clone();
    for (int i = 0; i < kept.length; i++) {
      int parent = parents[i];
      boolean several = parent >= 0 && lengths[parent] > 1;
      if (several && sound[i] && paragraphs[i] * 5L >= paragraphs[parent] * 4L) {
        kept[parent] = false;
      }
    }
    return kept;
  }
}
