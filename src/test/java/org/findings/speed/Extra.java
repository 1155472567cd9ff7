package org.findings.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.api.Asked;
import org.findings.query.Thesaurus;
import org.findings.search.Engine;
import org.findings.search.Search;

/**
 * What a page may be asked for besides, measured beside the same page without it. A plain Lucene
 * program has nothing like it to be compared with.
 *
 * @param given to the parameters of a page, by name
 */
record Extra(String name, Map<String, String> given) {
  private static final Thesaurus THESAURUS = Thesaurus.standard();

  private static final List<Extra> ALL =
      List.of(
          new Extra("facet of stances", Map.of("facets", "stance")),
          new Extra("only what is negated", Map.of("stance", "negated")));

  /** Adds how many times a page's mean all of them take, over all questions and by kind. */
  static void measure(Figures figures, List<Question> questions, Engine engine, int rounds)
      throws Exception {
    for (Extra extra : ALL) {
      List<Round> with = new ArrayList<>();
      List<Round> without = new ArrayList<>();
      for (int i = 0; i <= rounds; i++) {
        List<Round> beside =
            Round.beside(
                questions,
                List.of(
                    Measure.asking(question -> engine.search(extra.search(question))),
                    Measure.asking(question -> engine.search(question.search()))));
        if (i > 0) { // The first round warms up.
          with.add(beside.getFirst());
          without.add(beside.getLast());
        }
      }
      String name = "besides/" + extra.name() + "/";
      figures.addRatio(
          name + "mean", Sides.values(with, Round::mean), Sides.values(without, Round::mean));
      for (String kind : Mix.kinds()) {
        figures.addRatio(
            name + kind,
            Sides.values(with, round -> round.byKind().getOrDefault(kind, Double.NaN)),
            Sides.values(without, round -> round.byKind().getOrDefault(kind, Double.NaN)));
      }
    }
  }

  private Search search(Question question) {
    Map<String, List<String>> parameters = new HashMap<>(question.parameters());
    given.forEach(
        (parameter, value) ->
            parameters.merge(
                parameter,
                List.of(value),
                (one, other) -> List.of(String.join(",", one) + "," + String.join(",", other))));
    try {
      return Asked.of(parameters, THESAURUS).search();
    } catch (Exception e) {
      throw new IllegalStateException(this + " can't be asked of " + question, e);
    }
  }
}
