package org.findings.speed;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Rounds of Findings and, of the same run, those of the reference. */
record Sides(List<Round> ours, List<Round> plain) {

  /** How much, and in which words. */
  private record Measure(String name, ToDoubleFunction<Round> of) {}

  private static final List<Measure> LATENCIES =
      List.of(
          new Measure("mean, ms", Round::mean),
          new Measure("p50, ms", round -> round.percentile(0.5)),
          new Measure("p90, ms", round -> round.percentile(0.9)),
          new Measure("p99, ms", round -> round.percentile(0.99)));

  static double[] values(List<Round> rounds, ToDoubleFunction<Round> value) {
    return rounds.stream().mapToDouble(value).toArray();
  }

  static void addLatencies(Figures figures, String name, List<Round> rounds) {
    for (Measure measure : LATENCIES) {
      figures.add(name + "/" + measure.name(), values(rounds, measure.of()));
    }
    figures.add(name + "/a second", values(rounds, Round::perSecond));
  }

  void add(Figures figures, String name) {
    for (Measure measure : LATENCIES) {
      double[] one = values(ours, measure.of());
      double[] other = values(plain, measure.of());
      figures.add(name + "/findings, " + measure.name(), one);
      figures.add(name + "/reference, " + measure.name(), other);
      figures.addRatio(name + "/ratio, " + measure.name().replace(", ms", ""), one, other);
    }
    addThroughput(figures, name);
    for (String kind : Mix.kinds()) {
      double[] one = values(ours, round -> round.byKind().getOrDefault(kind, Double.NaN));
      double[] other = values(plain, round -> round.byKind().getOrDefault(kind, Double.NaN));
      figures.add("by kind/" + kind + "/findings, ms", one);
      figures.add("by kind/" + kind + "/reference, ms", other);
      figures.addRatio("by kind/" + kind + "/ratio", one, other);
    }
  }

  void addThroughput(Figures figures, String name) {
    figures.add(name + "/findings, a second", values(ours, Round::perSecond));
    figures.add(name + "/reference, a second", values(plain, Round::perSecond));
  }
}
