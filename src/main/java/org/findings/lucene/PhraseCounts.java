package org.findings.lucene;

import java.util.Arrays;

/**
 * In how many paragraphs each of many keys was seen, in bounded memory: where there are too many,
 * those seen least so far are forgotten. Paragraphs come one after the other.
 */
final class PhraseCounts {
  private static final int SMALLEST = 1 << 12;

  private final int most;
  private long[] keys = new long[SMALLEST];
  private int[] counts = new int[SMALLEST];
  private int[] lasts = new int[SMALLEST];
  private int size;

  /**
   * @param most keys at a time
   */
  PhraseCounts(int most) {
    this.most = most;
  }

  /**
   * Counts a key, once a paragraph.
   *
   * @param paragraph from 1 on
   */
  void add(long key, int paragraph) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (size >= most || size * 3 >= keys.length * 2) {
        makeRoom();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    if (lasts[slot] != paragraph) {
      lasts[slot] = paragraph;
      counts[slot]++;
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 7) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void makeRoom() {
    if (size < most) {
      rebuild(keys.length * 2, 0);
      return;
    }
    for (int seen = 1; size > most / 2; seen *= 2) {
      rebuild(keys.length, seen);
    }
  }

  /**
   * @param forgotten those seen so often or less
   */
  private void rebuild(int slots, int forgotten) {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldLasts = lasts;
    keys = new long[slots];
    counts = new int[slots];
    lasts = new int[slots];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0 && oldCounts[i] > forgotten) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
        lasts[slot] = oldLasts[i];
        size++;
      }
    }
  }

  /** The keys of the highest counts, in no order. */
  long[] best(int wanted, int least) {
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    int limit = Math.max(least, sorted[Math.max(0, sorted.length - wanted - 1)] + 1);
    if (sorted.length <= wanted) {
      limit = least;
    }
    long[] best = new long[Math.min(size, sorted.length)];
    int found = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && counts[i] >= limit) {
        best[found++] = keys[i];
      }
    }
    return Arrays.copyOf(best, found);
  }
}
