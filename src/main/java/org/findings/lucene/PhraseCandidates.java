package org.findings.lucene;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The most used phrases of a table that begin with some letters, in letters that may be chosen.
 * Where letters are chosen, only phrases that are much used in all are looked at: as many as a
 * bounded number of bytes tells the letters of.
 */
final class PhraseCandidates {
  /** Bytes of letters that are read for one question. */
  private static final int MOST_BYTES = 600_000;

  /** Phrases whose letters are read for one question. */
  private static final int MOST_LOOKED_AT = 4_000;

  private static final int BUCKETS = Integer.SIZE * 4;

  private final PhraseTable table;
  private final @Nullable FixedBitSet letters;

  /**
   * @param letters of the table that count; null for all
   */
  PhraseCandidates(PhraseTable table, @Nullable FixedBitSet letters) {
    this.table = table;
    this.letters = letters;
  }

  /** A phrase and in how many paragraphs of how many of the letters it stands. */
  record Candidate(int phrase, int paragraphs, int letters) implements Comparable<Candidate> {
    /** The most used first; where two are used as much, as in the alphabet. */
    @Override
    public int compareTo(Candidate other) {
      int byUse = Integer.compare(other.paragraphs, paragraphs);
      return byUse != 0 ? byUse : Integer.compare(phrase, other.phrase);
    }
  }

  /**
   * The best first.
   *
   * @param several whether phrases of one word are left out
   */
  Candidate[] best(byte[] prefix, boolean several, int wanted) {
    int from = table.firstFrom(prefix);
    int to = table.firstBehind(prefix);
    Best best = new Best(wanted);
    if (letters == null) {
      for (int i = from; i < to; i++) {
        if (best.mayTake(table.paragraphs(i)) && !(several && !table.isSeveralWords(i))) {
          best.add(new Candidate(i, table.paragraphs(i), table.letters(i)));
        }
      }
      return best.inOrder();
    }
    byte[] room = new byte[1 << 12];
    int bytes = 0;
    for (int phrase : mostUsed(from, to, several)) {
      bytes += table.cost(phrase);
      // One used as often as the last of the best may come before it in the alphabet.
      if (!best.mayTake(table.paragraphs(phrase) + 1) || bytes > MOST_BYTES) {
        break;
      }
      if (room.length < table.cost(phrase)) {
        room = new byte[2 * table.cost(phrase)];
      }
      long found = table.among(letters, phrase, room);
      int paragraphs = (int) (found >>> Integer.SIZE);
      if (paragraphs > 0) {
        best.add(new Candidate(phrase, paragraphs, (int) found));
      }
    }
    return best.inOrder();
  }

  /** The phrases that are most used in all letters, in that order. */
  private int[] mostUsed(int from, int to, boolean several) {
    int[] sizes = new int[BUCKETS];
    for (int i = from; i < to; i++) {
      sizes[bucket(table.paragraphs(i))]++;
    }
    int least = BUCKETS - 1;
    for (int sum = sizes[least]; least > 0 && sum < MOST_LOOKED_AT; sum += sizes[least]) {
      least--;
    }
    long[] taken = new long[1 << 10];
    int size = 0;
    for (int i = from; i < to; i++) {
      int use = table.paragraphs(i);
      if (bucket(use) >= least && !(several && !table.isSeveralWords(i))) {
        if (size == taken.length) {
          taken = Arrays.copyOf(taken, 2 * size);
        }
        taken[size++] = (long) -use << Integer.SIZE | i;
      }
    }
    Arrays.sort(taken, 0, size);
    int[] phrases = new int[size];
    for (int i = 0; i < size; i++) {
      phrases[i] = (int) taken[i];
    }
    return phrases;
  }

  /** Grows with the use, four steps for each doubling. */
  private static int bucket(int use) {
    int octave = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(use);
    int quarter = octave < 2 ? 0 : use >>> (octave - 2) & 3;
    return octave * 4 + quarter;
  }

  /** The best so far. */
  private static final class Best {
    private final int wanted;
    private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(reversed());

    private static java.util.Comparator<Candidate> reversed() {
      return java.util.Comparator.reverseOrder();
    }

    Best(int wanted) {
      this.wanted = wanted;
    }

    /** Whether one that is used so often, and comes behind them, may be among them. */
    boolean mayTake(int use) {
      return worstFirst.size() < wanted || (wanted > 0 && use > worstFirst.element().paragraphs());
    }

    void add(Candidate candidate) {
      worstFirst.add(candidate);
      if (worstFirst.size() > wanted) {
        worstFirst.remove();
      }
    }

    Candidate[] inOrder() {
      Candidate[] all = worstFirst.toArray(Candidate[]::new);
      Arrays.sort(all);
      return all;
    }
  }
}
