package org.findings.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A line in an order. Words are compared by their numbers within a segment, and as they are across
 * segments; they are looked up only where they decide.
 */
final class SortedLine implements Comparable<SortedLine> {
  private final @Nullable LineWords home;
  private final long[] ordinals;
  private final @Nullable BytesRef[] words;
  private final long place;
  private final int document;
  private final int first;
  private final int last;

  private SortedLine(
      @Nullable LineWords home,
      long[] ordinals,
      @Nullable BytesRef[] words,
      long place,
      int document,
      int first,
      int last) {
    this.home = home;
    this.ordinals = ordinals;
    this.words = words;
    this.place = place;
    this.document = document;
    this.first = first;
    this.last = last;
  }

  /**
   * @param home whose numbers the words are
   * @param place of its paragraph: the smaller stands first
   */
  static SortedLine of(
      LineWords home, long[] ordinals, long place, int document, int first, int last) {
    return new SortedLine(
        home, ordinals, new BytesRef[ordinals.length], place, document, first, last);
  }

  /** One that was there in some state of the index. */
  static SortedLine former(BytesRef[] words, long place, int first, int last) {
    return new SortedLine(null, new long[0], words, place, -1, first, last);
  }

  boolean isOf(LineWords segment) {
    return home == segment;
  }

  int count() {
    return words.length;
  }

  long ordinal(int i) {
    return ordinals[i];
  }

  BytesRef word(int i) {
    BytesRef word = words[i];
    if (word == null && home != null) {
      try {
        word = home.word(ordinals[i]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      words[i] = word;
    }
    return Objects.requireNonNull(word, "a word of a line");
  }

  int document() {
    return document;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  @Override
  public int compareTo(SortedLine other) {
    int common = Math.min(count(), other.count());
    boolean numbered = home != null && home == other.home;
    for (int i = 0; i < common; i++) {
      int order =
          numbered
              ? Long.compare(ordinals[i], other.ordinals[i])
              : word(i).compareTo(other.word(i));
      if (order != 0) {
        return order;
      }
    }
    return count() != other.count()
        ? Integer.compare(count(), other.count())
        : compareAmongEqual(other.place, other.first, other.last);
  }

  /** Compares it to a line with the same words. */
  int compareAmongEqual(long otherPlace, int otherFirst, int otherLast) {
    if (place != otherPlace) {
      return Long.compare(place, otherPlace);
    }
    return first != otherFirst
        ? Integer.compare(first, otherFirst)
        : Integer.compare(last, otherLast);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SortedLine line && compareTo(line) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(place) * 31 + first;
  }
}
