package org.findings.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.search.LineSearch;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first few lines of an order. Most lines are behind the last of those kept, or before
 * the page; they are known by a word or two, and no more of a letter's words is read than that
 * needs: these are sorted, and what is beyond the last kept need not be known.
 */
final class FirstLines implements LineTaking {
  private final LetterTable letters;
  private final LetterOrder order;
  private final LineSearch search;
  private final @Nullable SortedLine after;
  private final First<SortedLine> first;
  private @Nullable LineWords words;
  private @Nullable Bound before;
  private @Nullable Bound worst;
  private int base;

  /**
   * @param order of letters where lines are alike
   * @param after only lines behind it are wanted
   */
  FirstLines(
      LetterTable letters, LetterOrder order, LineSearch search, @Nullable SortedLine after) {
    this.letters = letters;
    this.order = order;
    this.search = search;
    this.after = after;
    int wanted = search.size() == 0 ? 0 : search.size() + 1;
    first = new First<>(Comparator.naturalOrder(), wanted, after);
  }

  @Override
  public void begin(LeafReaderContext segment) throws IOException {
    LineWords own = new LineWords(segment.reader(), search.order(), search.width());
    words = own;
    base = segment.docBase;
    before = after == null ? null : new Bound(after, own);
    worst = worst(own);
  }

  private @Nullable Bound worst(LineWords own) {
    SortedLine last = first.last();
    return last == null ? null : new Bound(last, own);
  }

  @Override
  public void take(int document, int letter, int from, int to) throws IOException {
    if (search.size() == 0) {
      return;
    }
    LineWords own = Objects.requireNonNull(words, "a segment was begun");
    long place = order.key(letter, base + document);
    own.begin(letters.document(letter) - base, document, from, to);
    if (worst != null && worst.compare(place, from, to) <= 0) {
      return;
    }
    if (before != null && before.compare(place, from, to) >= 0) {
      return;
    }
    first.offer(SortedLine.of(own, own.ordinals(), place, base + document, from, to));
    worst = worst(own);
  }

  List<SortedLine> inOrder() {
    return first.inOrder();
  }

  /** A line that others are compared to, in the numbers of the segment at hand. */
  private static final class Bound {
    private final SortedLine line;
    private final LineWords words;
    private final long[] numbers;
    private int known;

    Bound(SortedLine line, LineWords words) {
      this.line = line;
      this.words = words;
      numbers = new long[line.count()];
    }

    /** Compares it to the line that the words stand at. */
    int compare(long place, int from, int to) throws IOException {
      int common = Math.min(line.count(), words.count());
      for (int i = 0; i < common; i++) {
        long number = number(i);
        long own = 2 * words.ordinal(i, number / 2) + 1;
        if (own != number) {
          return Long.compare(number, own);
        }
      }
      return line.count() != words.count()
          ? Integer.compare(line.count(), words.count())
          : line.compareAmongEqual(place, from, to);
    }

    /** Odd for a word that the segment has; even, between its neighbours, for another. */
    private long number(int i) throws IOException {
      for (; known <= i; known++) {
        if (line.isOf(words)) {
          numbers[known] = 2 * line.ordinal(known) + 1;
        } else {
          long found = words.find(line.word(known));
          numbers[known] = found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
        }
      }
      return numbers[i];
    }
  }
}
