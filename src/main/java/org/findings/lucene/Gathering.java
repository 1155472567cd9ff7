package org.findings.lucene;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.DataOutput;
import org.findings.lucene.EveryParagraph.Stopped;
import org.findings.lucene.EveryParagraph.Taking;

/**
 * Finds the phrases that are worth offering, in bounded memory: those of one to five words that
 * begin and end with a word that says something, don't cross the end of a sentence, and stand in
 * more than a few paragraphs. Three passes: pairs and longer phrases are first counted roughly,
 * never too low, so that the third needs to count only what may be frequent.
 */
final class Gathering {
  /** Words of the longest phrase. */
  static final int LONGEST = 5;

  /** Phrases that are kept at most. */
  static final int MOST = 200_000;

  private static final int MOST_COUNTED = 700_000;
  private static final int PAIR_BYTES = 1 << 23;
  private static final int LONGER_BYTES = 1 << 24;
  private static final long WORDS_OF_A_PARAGRAPH = 64;

  private final EveryParagraph paragraphs;
  private final long words;
  private final boolean[] begins;
  private final boolean[] ends;
  private final int least;

  /**
   * @param stopped asked now and then whether to go on
   */
  Gathering(Build build, WordNumbers numbers, BooleanSupplier stopped) throws IOException {
    this.paragraphs = new EveryParagraph(build, numbers, stopped);
    this.words = build.state().paragraphs() * WORDS_OF_A_PARAGRAPH;
    this.least = least(build.state().paragraphs());
    begins = new boolean[numbers.size()];
    ends = new boolean[numbers.size()];
    for (int i = 0; i < begins.length; i++) {
      String word = numbers.word(i);
      begins[i] = FunctionWords.mayBegin(word);
      ends[i] = FunctionWords.mayEnd(word);
    }
  }

  /** In how many paragraphs a phrase must stand, where there are so many. */
  static int least(int paragraphs) {
    return paragraphs < 5_000 ? 2 : Math.max(3, paragraphs / 50_000);
  }

  /** Counts phrases exactly, and writes what it finds letter by letter. */
  PhraseOccurrences occurrences(long[] keys, int[] bare, DataOutput byLetter)
      throws IOException, Stopped {
    PhraseOccurrences occurrences = new PhraseOccurrences(keys, begins, bare, byLetter);
    paragraphs.each(occurrences);
    return occurrences;
  }

  /** The keys of the most used phrases, in no order. */
  long[] keys() throws IOException, Stopped {
    Rough pairs = pairs();
    Rough longer = longer(pairs);
    PhraseCounts counts = new PhraseCounts(MOST_COUNTED);
    paragraphs.each(
        new Taking() {
          private int paragraph;

          @Override
          public void take(int[] words, int[] lasts, int size) {
            paragraph++;
            for (int i = 0; i < size; i++) {
              if (begins[words[i]]) {
                count(words, i, lasts[i]);
              }
            }
          }

          private void count(int[] words, int start, int last) {
            long key = PhraseKeys.plus(PhraseKeys.EMPTY, words[start]);
            counts.add(key, paragraph);
            int end = Math.min(last, start + LONGEST - 1);
            for (int i = start + 1; i <= end && pairs.has(pair(words, i), least); i++) {
              key = PhraseKeys.plus(key, words[i]);
              if (ends[words[i]] && (i == start + 1 || longer.has(key, least))) {
                counts.add(key, paragraph);
              }
            }
          }
        });
    return counts.best(MOST, least);
  }

  private Rough pairs() throws IOException, Stopped {
    Rough pairs = new Rough(words, PAIR_BYTES);
    paragraphs.each(
        (words, lasts, size) -> {
          for (int i = 1; i < size; i++) {
            if (lasts[i] == lasts[i - 1]) {
              pairs.add(pair(words, i));
            }
          }
        });
    return pairs;
  }

  private Rough longer(Rough pairs) throws IOException, Stopped {
    Rough longer = new Rough(words, LONGER_BYTES);
    paragraphs.each(
        (words, lasts, size) -> {
          for (int start = 0; start < size; start++) {
            if (!begins[words[start]]) {
              continue;
            }
            long key = PhraseKeys.plus(PhraseKeys.EMPTY, words[start]);
            int end = Math.min(lasts[start], start + LONGEST - 1);
            for (int i = start + 1; i <= end && pairs.has(pair(words, i), least); i++) {
              key = PhraseKeys.plus(key, words[i]);
              if (i > start + 1 && ends[words[i]]) {
                longer.add(key);
              }
            }
          }
        });
    return longer;
  }

  /** The key of a word and the one before it. */
  private static long pair(int[] words, int second) {
    return PhraseKeys.plus(PhraseKeys.plus(PhraseKeys.EMPTY, words[second - 1]), words[second]);
  }
}
