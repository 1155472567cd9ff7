package org.findings.lucene;

import java.util.Arrays;

/** Stretches of words, by the positions of their first and last. */
final class PlaceList {
  private int[] firsts = new int[16];
  private int[] lasts = new int[16];
  private int size;

  void add(int first, int last) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
    }
    firsts[size] = first;
    lasts[size] = last;
    size++;
  }

  int size() {
    return size;
  }

  int first(int i) {
    return firsts[i];
  }

  int last(int i) {
    return lasts[i];
  }

  /** Forgets all behind the first few. */
  void cutTo(int kept) {
    size = kept;
  }
}
