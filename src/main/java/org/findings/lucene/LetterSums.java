package org.findings.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.findings.search.Base;
import org.findings.search.Facet;
import org.findings.search.Found;
import org.findings.search.Total;

/**
 * What some paragraphs add up to: their number, their letters, and what is counted in each, be it
 * its words or its matches. Paragraphs of one letter come together; what is known of letters is
 * added up afterwards.
 */
final class LetterSums {
  private final LetterTable table;
  private int[] letters = new int[64];
  private int[] paragraphs = new int[64];
  private long[] amounts = new long[64];
  private int[] marks = new int[64];
  private int size;

  private int inLetter;
  private long amountInLetter;
  private int marksInLetter;

  private int allParagraphs;
  private long allAmounts;
  private final int[] paragraphsOfMark = new int[Marks.MOST_WRITTEN];
  private final long[] amountsOfMark = new long[Marks.MOST_WRITTEN];

  /** Of those that several questions share. */
  private final Map<Facet, Values> known = new ConcurrentHashMap<>();

  LetterSums(LetterTable table) {
    this.table = table;
  }

  /** Values of a facet, by their numbers. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
  record Values(int[] letters, int[] paragraphs, long[] amounts) {
    private Values(int values) {
      this(new int[values], new int[values], new long[values]);
    }

    private void add(int value, int inParagraphs, long amount) {
      letters[value]++;
      paragraphs[value] += inParagraphs;
      amounts[value] += amount;
    }
  }

  /** One more paragraph of the present letter. */
  void take(long amount) {
    inLetter++;
    amountInLetter += amount;
  }

  /** More paragraphs of the present letter, whatever their marks. */
  void takeAll(int more, long amount) {
    inLetter += more;
    amountInLetter += amount;
  }

  /** The same, of one mark. */
  void takeMarked(int mark, int more, long amount) {
    takeAll(more, amount);
    marksInLetter |= Marks.bits(mark);
    paragraphsOfMark[mark] += more;
    amountsOfMark[mark] += amount;
  }

  /** No more paragraphs of this letter come. */
  void endLetter(int letter) {
    if (inLetter == 0) {
      return;
    }
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, 2 * size);
      paragraphs = Arrays.copyOf(paragraphs, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    letters[size] = letter;
    paragraphs[size] = inLetter;
    amounts[size] = amountInLetter;
    marks[size] = marksInLetter;
    size++;
    allParagraphs += inLetter;
    allAmounts += amountInLetter;
    inLetter = 0;
    amountInLetter = 0;
    marksInLetter = 0;
  }

  /** Where what was counted are matches. */
  Found found() {
    LetterValueTable authorityOf = table.values(Facet.AUTHORITY);
    BitSet authorities = new BitSet(authorityOf.absent());
    for (int i = 0; i < size; i++) {
      authorities.set(authorityOf.first(letters[i]));
    }
    authorities.clear(authorityOf.absent());
    return new Found(new Total(allParagraphs, size, authorities.cardinality()), allAmounts);
  }

  /** The same paragraphs, in which nothing was counted. */
  Found foundWithoutMatches() {
    return new Found(found().total(), 0);
  }

  /** Where what was counted are words. */
  Base base() {
    return new Base(size, allParagraphs, allAmounts);
  }

  /** How many letters are there, too. */
  int overlap(LetterSums other) {
    int both = 0;
    int there = 0;
    for (int i = 0; i < size; i++) {
      while (there < other.size && other.letters[there] < letters[i]) {
        there++;
      }
      both += there < other.size && other.letters[there] == letters[i] ? 1 : 0;
    }
    return both;
  }

  /**
   * What each value adds up to.
   *
   * @param facet of letters, or of marks where they were taken
   */
  Values by(Facet facet) {
    return known.computeIfAbsent(
        facet, f -> Marks.hold(f) ? byMarks(f) : byLetters(table.values(f)));
  }

  private Values byLetters(LetterValueTable of) {
    Values values = new Values(of.absent() + 1);
    for (int i = 0; i < size; i++) {
      values.add(of.first(letters[i]), paragraphs[i], amounts[i]);
      for (int other : of.others(letters[i])) {
        values.add(other, paragraphs[i], amounts[i]);
      }
    }
    return values;
  }

  private Values byMarks(Facet facet) {
    Values values = new Values(Marks.size(facet));
    for (int mark = 0; mark < paragraphsOfMark.length; mark++) {
      if (paragraphsOfMark[mark] > 0) {
        int value = Marks.number(facet, mark);
        values.paragraphs[value] += paragraphsOfMark[mark];
        values.amounts[value] += amountsOfMark[mark];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int rest = Marks.bitsOf(facet, marks[i]); rest != 0; rest &= rest - 1) {
        values.letters[Integer.numberOfTrailingZeros(rest)]++;
      }
    }
    return values;
  }
}
