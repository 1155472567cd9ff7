package org.findings.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.jspecify.annotations.Nullable;

/** How often each value of a facet was found: in paragraphs, letters and authorities. */
final class ValueCounts {
  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingInt(FacetCount::paragraphs).reversed().thenComparing(FacetCount::value);

  private final int[] paragraphs;
  private final int[] letters;
  private final long[] authorities;
  private final int known;
  private final int words;

  /**
   * @param values how many numbers they take
   * @param authorities how many there are; a greater number stands for none
   */
  ValueCounts(int values, int authorities) {
    paragraphs = new int[values];
    letters = new int[values];
    known = authorities;
    words = (authorities + 63) / 64;
    this.authorities = new long[Math.multiplyExact(values, words)];
  }

  void addParagraphs(int value, int more) {
    paragraphs[value] += more;
  }

  void addLetter(int value, int authority) {
    letters[value]++;
    if (authority < known) {
      authorities[value * words + (authority >> 6)] |= 1L << authority;
    }
  }

  /** All values of the letters found. */
  void addAll(LetterValueTable values, FoundLetters found, LetterValueTable authorityOf) {
    for (int i = 0; i < found.size(); i++) {
      int letter = found.letter(i);
      int authority = authorityOf.first(letter);
      int inParagraphs = found.paragraphs(i);
      int first = values.first(letter);
      paragraphs[first] += inParagraphs;
      addLetter(first, authority);
      for (int other : values.others(letter)) {
        paragraphs[other] += inParagraphs;
        addLetter(other, authority);
      }
    }
  }

  /**
   * Those that occur, most first.
   *
   * @param written a value as it was written, null where its number stands for none
   */
  List<FacetCount> counts(Facet facet, IntFunction<@Nullable String> written) {
    List<FacetCount> counts = new ArrayList<>();
    for (int value = 0; value < paragraphs.length; value++) {
      if (letters[value] > 0) {
        counts.add(
            FacetValues.count(
                facet,
                written.apply(value),
                paragraphs[value],
                letters[value],
                authorities(value)));
      }
    }
    counts.sort(MOST_FIRST);
    return counts;
  }

  private int authorities(int value) {
    int count = 0;
    for (int i = value * words; i < (value + 1) * words; i++) {
      count += Long.bitCount(authorities[i]);
    }
    return count;
  }
}
