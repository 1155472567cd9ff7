package org.findings.lucene;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers put into buckets, each bucket a chain. Takes eight bytes for each. */
final class Buckets {
  private static final int NONE = -1;

  private final int[] heads;
  private int[] next = new int[64];
  private int[] numbers = new int[64];
  private int size;

  /**
   * Empty ones.
   *
   * @param count of buckets
   */
  Buckets(int count) {
    heads = new int[count];
    Arrays.fill(heads, NONE);
  }

  void add(int bucket, int number) {
    if (size == numbers.length) {
      next = Arrays.copyOf(next, size + size / 2);
      numbers = Arrays.copyOf(numbers, size + size / 2);
    }
    next[size] = heads[bucket];
    numbers[size] = number;
    heads[bucket] = size++;
  }

  boolean isEmpty(int bucket) {
    return heads[bucket] == NONE;
  }

  void forEach(int bucket, IntConsumer use) {
    for (int at = heads[bucket]; at != NONE; at = next[at]) {
      use.accept(numbers[at]);
    }
  }
}
