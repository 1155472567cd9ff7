package org.findings.judged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.judged.SimilarPairs.Pair;

/** How well some likeness agrees with what people judged. */
record SimilarFigures(List<Judged> judged) {
  /** The likeness of one pair. */
  record Judged(Pair pair, double likeness) {}

  /** Tells the likeness of two paragraphs. */
  interface Measure {
    double of(String asked, String other) throws Exception;
  }

  static SimilarFigures of(SimilarPairs pairs, Measure measure) throws Exception {
    List<Judged> judged = new ArrayList<>();
    for (Pair pair : pairs.pairs()) {
      judged.add(new Judged(pair, measure.of(pair.asked(), pair.other())));
    }
    return new SimilarFigures(judged);
  }

  /** How often a pair of one grade is the liker one, of two of which the other has another. */
  double above(int grade, int... others) {
    double above = 0;
    int all = 0;
    for (Judged one : judged) {
      for (Judged other : judged) {
        if (one.pair.grade() == grade && isAny(other.pair.grade(), others)) {
          all++;
          double by = one.likeness - other.likeness;
          above += by > 0 ? 1 : by == 0 ? 0.5 : 0;
        }
      }
    }
    return above / all;
  }

  private static boolean isAny(int grade, int... grades) {
    for (int each : grades) {
      if (each == grade) {
        return true;
      }
    }
    return false;
  }

  /** Mean over those asked for that have a pair of grade 2, by likeness. */
  double averagePrecision() {
    Map<String, List<Judged>> byAsked = new LinkedHashMap<>();
    judged.forEach(
        one -> byAsked.computeIfAbsent(one.pair.asked(), id -> new ArrayList<>()).add(one));
    return byAsked.values().stream()
        .filter(list -> list.stream().anyMatch(one -> one.pair.grade() == 2))
        .mapToDouble(SimilarFigures::precision)
        .average()
        .orElse(0);
  }

  private static double precision(List<Judged> list) {
    List<Judged> ranked =
        list.stream().sorted(Comparator.comparingDouble(one -> -one.likeness)).toList();
    double sum = 0;
    int good = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).pair.grade() == 2) {
        good++;
        sum += (double) good / (i + 1);
      }
    }
    return sum / good;
  }

  /** How many pairs of at least this grade are at least this like. */
  long atLeast(double likeness, int grade) {
    return judged.stream()
        .filter(one -> one.likeness >= likeness && one.pair.grade() >= grade)
        .count();
  }
}
