package org.findings.judged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Against choosing figures that fit the judged queries alone. */
final class RankingFolds {
  private static final int FOLDS = 5;
  private static final int SHUFFLES = 20;
  private static final int FLIPS = 100_000;
  private static final long SEED = 20_261_121;

  private RankingFolds() {}

  /** The best on all queries. */
  static int best(double[][] values) {
    return best(values, IntStream.range(0, values[0].length).boxed().toList());
  }

  private static int best(double[][] values, List<Integer> queries) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (mean(values[i], queries) > mean(values[best], queries)) {
        best = i;
      }
    }
    return best;
  }

  /**
   * What is best on four fifths of the queries, measured on the fifth that is left: the mean over
   * all fifths of many shuffles.
   *
   * @param values of each choice, for each query
   */
  static double heldOut(double[][] values) {
    List<Integer> queries = new ArrayList<>(IntStream.range(0, values[0].length).boxed().toList());
    Random random = new Random(SEED);
    double sum = 0;
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      Collections.shuffle(queries, random);
      for (int fold = 0; fold < FOLDS; fold++) {
        List<Integer> tuned = new ArrayList<>();
        List<Integer> tested = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
          (i % FOLDS == fold ? tested : tuned).add(queries.get(i));
        }
        sum += mean(values[best(values, tuned)], tested) * tested.size() / queries.size();
      }
    }
    return sum / SHUFFLES;
  }

  private static double mean(double[] values, List<Integer> queries) {
    return queries.stream().mapToDouble(query -> values[query]).average().orElse(0);
  }

  /**
   * A paired randomisation test: how often a difference of means as large as this comes about where
   * each query's two values are exchanged by a coin.
   */
  static double chance(double[] some, double[] others) {
    double[] differences = differences(some, others);
    double seen = Math.abs(Arrays.stream(differences).sum());
    Random random = new Random(SEED);
    int asLarge = 0;
    for (int i = 0; i < FLIPS; i++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      // Sums of the same numbers in another order may differ in their last digits.
      asLarge += Math.abs(sum) >= seen - 1e-9 ? 1 : 0;
    }
    return (double) asLarge / FLIPS;
  }

  /** The middle 95 % of the difference of means over queries drawn anew. */
  static double[] between(double[] some, double[] others) {
    double[] differences = differences(some, others);
    Random random = new Random(SEED);
    double[] means = new double[FLIPS];
    for (int i = 0; i < FLIPS; i++) {
      double sum = 0;
      for (int j = 0; j < differences.length; j++) {
        sum += differences[random.nextInt(differences.length)];
      }
      means[i] = sum / differences.length;
    }
    Arrays.sort(means);
    return new double[] {means[FLIPS / 40], means[FLIPS - FLIPS / 40]};
  }

  private static double[] differences(double[] some, double[] others) {
    return IntStream.range(0, some.length).mapToDouble(i -> some[i] - others[i]).toArray();
  }
}
