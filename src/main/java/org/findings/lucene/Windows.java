package org.findings.lucene;

import java.util.Arrays;

/** Which words of a paragraph stand around its matches, each once, and in none of them. */
final class Windows {
  private final int width;
  private int[] places = {};
  private int size;

  /**
   * @param width words to each side of a match
   */
  Windows(int width) {
    this.width = width;
  }

  /**
   * Looks at a paragraph.
   *
   * @param matches in order
   * @param words how many the paragraph has
   */
  void read(PlaceList matches, int words) {
    if (places.length < words) {
      places = Arrays.copyOf(places, 2 * words);
    }
    size = 0;
    int from = 0; // All before it are decided.
    int free = 0; // The first that is in none of the matches so far.
    for (int i = 0; i < matches.size(); i++) {
      int first = matches.first(i);
      from = add(Math.max(from, first - width), first, free);
      free = Math.max(free, matches.last(i) + 1);
      // What stands behind it may yet be in the next, or before it.
      int next = i + 1 < matches.size() ? matches.first(i + 1) : words;
      int end = Math.min(Math.min(words, next), (int) Math.min(words, (long) free + width));
      from = add(Math.max(from, free), end, free);
    }
  }

  private int add(int from, int to, int free) {
    int at = Math.max(from, free);
    for (; at < to; at++) {
      places[size++] = at;
    }
    return Math.max(from, at);
  }

  int size() {
    return size;
  }

  /** The position of the i-th. */
  int place(int i) {
    return places[i];
  }
}
