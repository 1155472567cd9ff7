package org.findings.lucene;

import java.util.Arrays;

/**
 * Paragraphs found, put together by their fingerprints. Takes some 45 bytes for each group, and
 * grows with the groups that are found.
 */
final class Groups {
  private static final int FEWEST = 1 << 10;

  /** Of a group in all arrays but the slots, and of a slot. */
  private static final int BYTES_OF_GROUP = 2 * Long.BYTES + 3 * Integer.BYTES;

  private final Allowance.Part memory;

  // Open addressing: a slot holds a group's number + 1, or 0.
  private int[] slots = new int[2 * FEWEST];
  private long[] fingerprints = new long[FEWEST];
  private long[] firsts = new long[FEWEST];
  private int[] paragraphs = new int[FEWEST];
  private int[] letters = new int[FEWEST];
  private int[] lastLetters = new int[FEWEST];
  private int size;
  private int found;

  Groups(Allowance.Part memory) {
    this.memory = memory;
  }

  /** The number of a fingerprint's group, a new one if need be; negative for lack of memory. */
  int of(long fingerprint) {
    int slot = slot(fingerprint, slots);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    if (size == fingerprints.length) {
      if (!grow()) {
        return -1;
      }
      slot = slot(fingerprint, slots);
    }
    slots[slot] = ++size;
    fingerprints[size - 1] = fingerprint;
    return size - 1;
  }

  private int slot(long fingerprint, int[] in) {
    int mask = in.length - 1;
    // Fingerprints are stirred well, so any of their bits will do.
    int slot = (int) fingerprint & mask;
    while (in[slot] > 0 && fingerprints[in[slot] - 1] != fingerprint) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean grow() {
    int larger = size + size / 2;
    boolean moreSlots = larger > slots.length / 2;
    long bytes = (long) (larger - size) * BYTES_OF_GROUP;
    if (!memory.take(bytes + (moreSlots ? (long) slots.length * Integer.BYTES : 0))) {
      return false;
    }
    fingerprints = Arrays.copyOf(fingerprints, larger);
    firsts = Arrays.copyOf(firsts, larger);
    paragraphs = Arrays.copyOf(paragraphs, larger);
    letters = Arrays.copyOf(letters, larger);
    lastLetters = Arrays.copyOf(lastLetters, larger);
    if (moreSlots) {
      int[] wider = new int[2 * slots.length];
      for (int group = 0; group < size; group++) {
        wider[slot(fingerprints[group], wider)] = group + 1;
      }
      slots = wider;
    }
    return true;
  }

  /**
   * A paragraph of a group was found. Those of one letter come together.
   *
   * @param place the smallest of a group is its first
   */
  void take(int group, int letter, long place) {
    if (paragraphs[group]++ == 0) {
      found++;
      firsts[group] = place;
    } else {
      firsts[group] = Math.min(firsts[group], place);
    }
    if (letters[group] == 0 || lastLetters[group] != letter) {
      letters[group]++;
      lastLetters[group] = letter;
    }
  }

  /** How many groups there are, those included of which nothing was found. */
  int size() {
    return size;
  }

  /** How many of them were found. */
  int found() {
    return found;
  }

  /** The place of a group's first paragraph. */
  long first(int group) {
    return firsts[group];
  }

  int paragraphs(int group) {
    return paragraphs[group];
  }

  int letters(int group) {
    return letters[group];
  }

  /**
   * The first few groups found, by their first paragraphs, in order.
   *
   * @param after only groups that stand behind this place
   */
  int[] firstBehind(long after, int wanted) {
    if (wanted == 0) {
      return new int[0];
    }
    long[] places = new long[wanted];
    int[] groups = new int[wanted];
    int kept = 0;
    for (int group = 0; group < size; group++) {
      long place = firsts[group];
      if (paragraphs[group] > 0 && place > after && (kept < wanted || place < places[kept - 1])) {
        int at = kept < wanted ? kept++ : kept - 1;
        for (; at > 0 && places[at - 1] > place; at--) {
          places[at] = places[at - 1];
          groups[at] = groups[at - 1];
        }
        places[at] = place;
        groups[at] = group;
      }
    }
    return Arrays.copyOf(groups, kept);
  }
}
