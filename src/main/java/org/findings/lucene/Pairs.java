package org.findings.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * Neighbours that are both very common words, as terms of their own at the place of the first. To
 * find "of the" where each word stands in most paragraphs means to look at nearly every place of
 * nearly every paragraph; as one term it is found like any word.
 */
final class Pairs {
  /** No word holds it, so a pair is never taken for one. */
  private static final String JOINT = " ";

  /** Words that stand in so many paragraphs that looking for their places is what costs. */
  private static final List<String> COMMON =
      List.of(
          "a", "all", "also", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can",
          "do", "for", "from", "had", "has", "have", "how", "in", "into", "is", "it", "its", "more",
          "no", "not", "of", "on", "or", "other", "that", "the", "their", "them", "there", "these",
          "they", "this", "to", "was", "well", "were", "what", "when", "where", "which", "while",
          "who", "will", "with", "you", "your");

  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final BytesRef[][] TERMS = new BytesRef[COMMON.size()][COMMON.size()];

  static {
    for (int i = 0; i < COMMON.size(); i++) {
      NUMBERS.put(COMMON.get(i), i);
      for (int j = 0; j < COMMON.size(); j++) {
        TERMS[i][j] = new BytesRef(term(COMMON.get(i), COMMON.get(j)));
      }
    }
  }

  private Pairs() {}

  /** A term of a phrase, and at which of its places it stands. */
  record Placed(String term, int place) {}

  static boolean isCommon(String word) {
    return NUMBERS.containsKey(word);
  }

  /** Of a common word, negative for others. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, -1);
  }

  /** The term of two common words by their numbers. */
  static BytesRef term(int first, int second) {
    return TERMS[first][second];
  }

  /** The term of two common words that stand side by side. */
  static String term(String first, String second) {
    return first + JOINT + second;
  }

  static boolean isPair(String term) {
    return term.contains(JOINT);
  }

  /** The fewest terms that say the same as the words one after the other. */
  static List<Placed> cover(List<String> words) {
    List<Placed> cover = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (isPairAt(words, i)) {
        cover.add(new Placed(term(words.get(i), words.get(i + 1)), i));
        i += 2;
      } else if (i > 0 && isPairAt(words, i - 1)) {
        // The odd word at the end of a run: with the one before it is rarer than alone.
        cover.add(new Placed(term(words.get(i - 1), words.get(i)), i - 1));
        i++;
      } else {
        cover.add(new Placed(words.get(i), i));
        i++;
      }
    }
    return cover;
  }

  private static boolean isPairAt(List<String> words, int i) {
    return i + 1 < words.size() && isCommon(words.get(i)) && isCommon(words.get(i + 1));
  }
}
