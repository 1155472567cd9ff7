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

  /** By their first words, then by their last; each once. */
  void sort() {
    if (isSorted()) {
      return;
    }
    long[] places = new long[size];
    for (int i = 0; i < size; i++) {
      places[i] = (long) firsts[i] << Integer.SIZE | lasts[i];
    }
    Arrays.sort(places);
    size = 0;
    for (int i = 0; i < places.length; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        add((int) (places[i] >>> Integer.SIZE), (int) places[i]);
      }
    }
  }

  private boolean isSorted() {
    for (int i = 1; i < size; i++) {
      boolean before =
          firsts[i - 1] < firsts[i] || (firsts[i - 1] == firsts[i] && lasts[i - 1] < lasts[i]);
      if (!before) {
        return false;
      }
    }
    return true;
  }
}
