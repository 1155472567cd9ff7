package org.findings.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Every question asked once. */
final class Round {
  private final List<Question> questions;
  private final long[] nanos;
  private long wall;

  /**
   * @param nanos of each question, in the order of the questions
   * @param wall nanoseconds for all of them
   */
  private Round(List<Question> questions, long[] nanos, long wall) {
    this.questions = questions;
    this.nanos = nanos;
    this.wall = wall;
  }

  /** Answers one question to its end, and says what that took of the clock. */
  interface Asking {
    long nanos(Question question) throws Exception;
  }

  /** Each question after the other. */
  static Round alone(List<Question> questions, Asking asking) throws Exception {
    return beside(questions, List.of(asking)).getFirst();
  }

  /** Each question is asked of all before the next, so that a busy machine is fair to all. */
  static List<Round> beside(List<Question> questions, List<Asking> all) throws Exception {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      rounds.add(new Round(questions, new long[questions.size()], 0));
    }
    for (int i = 0; i < questions.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        // Who comes second finds the machine's caches full of the other's.
        int side = (i + j) % all.size();
        rounds.get(side).nanos[i] = all.get(side).nanos(questions.get(i));
      }
    }
    rounds.forEach(round -> round.wall = Arrays.stream(round.nanos).sum());
    return rounds;
  }

  /** Two clients share the questions, each with a connection of its own. */
  static Round two(List<Question> questions, Asking one, Asking other) throws Exception {
    long[] nanos = new long[questions.size()];
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Exception> failure = new AtomicReference<>();
    CyclicBarrier together = new CyclicBarrier(3);
    Thread first = client(questions, one, nanos, next, failure, together);
    Thread second = client(questions, other, nanos, next, failure, together);
    together.await();
    long start = System.nanoTime();
    first.join();
    second.join();
    long wall = System.nanoTime() - start;
    if (failure.get() != null) {
      throw failure.get();
    }
    return new Round(questions, nanos, wall);
  }

  private static Thread client(
      List<Question> questions,
      Asking asking,
      long[] nanos,
      AtomicInteger next,
      AtomicReference<Exception> failure,
      CyclicBarrier together) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                together.await();
                for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                  nanos[i] = asking.nanos(questions.get(i));
                }
              } catch (Exception e) {
                failure.set(e);
              }
            });
  }

  double mean() {
    return Arrays.stream(nanos).average().orElse(0) / 1e6;
  }

  /** In milliseconds: what this share of the questions took at most. */
  double percentile(double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }

  double perSecond() {
    return nanos.length / (wall / 1e9);
  }

  /** Mean milliseconds by kind of question. */
  Map<String, Double> byKind() {
    Map<String, long[]> sums = new TreeMap<>();
    for (int i = 0; i < nanos.length; i++) {
      long[] sum = sums.computeIfAbsent(questions.get(i).kind(), k -> new long[2]);
      sum[0] += nanos[i];
      sum[1]++;
    }
    Map<String, Double> means = new TreeMap<>();
    sums.forEach((kind, sum) -> means.put(kind, sum[0] / 1e6 / sum[1]));
    return means;
  }
}
