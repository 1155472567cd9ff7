package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.query.Inflections;
import org.findings.search.CollocateSearch;
import org.findings.search.CollocateSearch.Forms;
import org.findings.search.Collocates;
import org.findings.search.Company;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Answers which words keep company with what a query matches. */
final class Collocating {
  private final CollocateSearch search;
  private final Build build;
  private final WordTable table;

  /** For each word what it counts as: itself, or the first of its inflections. */
  private final int[] unitOf;

  private final Inflections inflections = new Inflections();

  Collocating(Build build, CollocateSearch search) throws IOException {
    this.build = build;
    this.search = search;
    table = build.words();
    unitOf = search.forms() == Forms.LEMMA ? table.lemmas() : themselves(table.size());
  }

  private static int[] themselves(int words) {
    int[] same = new int[words];
    Arrays.setAll(same, i -> i);
    return same;
  }

  Collocates answer() throws IOException, TooCostly, UnknownParagraph {
    Selection selection = new Selection(build, search.search());
    Neighbours neighbours = new Neighbours(build, unitOf, search.window());
    selection.pass(
        selection.counted(search.filters()), new EachMatch(build, selection, neighbours));
    BaseWords base = BaseWords.of(build, selection, search.filters());
    return new Collocates(
        neighbours.total(),
        neighbours.matches(),
        neighbours.around(),
        base.all(),
        words(neighbours, base),
        build.state());
  }

  private List<Collocates.Word> words(Neighbours neighbours, BaseWords base) {
    List<Unit> best = new ArrayList<>(units(neighbours, base));
    best.sort(
        Comparator.comparingDouble((Unit u) -> -u.score).thenComparingLong(u -> -u.observed()));
    List<Unit> told = best.subList(0, Math.min(search.size(), best.size()));
    Map<Integer, List<String>> forms = forms(told, neighbours);
    return told.stream()
        .map(unit -> unit.word(neighbours, forms.getOrDefault(unit.number, List.of())))
        .toList();
  }

  /** What counts as one word. */
  private record Unit(int number, Company company, double logDice, double score) {
    long observed() {
      return company.inWindows();
    }

    Collocates.Word word(Neighbours neighbours, List<String> forms) {
      return new Collocates.Word(
          forms.getFirst(),
          forms,
          company,
          neighbours.paragraphs(number),
          neighbours.letters(number),
          logDice);
    }
  }

  /** Those that are told, by the alphabet. */
  private List<Unit> units(Neighbours neighbours, BaseWords base) {
    int[] observed = new int[unitOf.length];
    long[] inBase = new long[unitOf.length];
    for (int word = 0; word < unitOf.length; word++) {
      observed[unitOf[word]] += neighbours.observed(word);
      inBase[unitOf[word]] += base.count(word);
    }
    List<Unit> units = new ArrayList<>();
    for (int unit = 0; unit < unitOf.length; unit++) {
      if (observed[unit] >= search.least() && (search.stopWords() || !isStopWord(unit))) {
        Company company =
            new Company(observed[unit], neighbours.around(), inBase[unit], base.all());
        double logDice = company.logDice(neighbours.matches());
        double score =
            switch (search.by()) {
              case LOG_LIKELIHOOD -> company.logLikelihood();
              case LOG_DICE -> logDice;
              case OBSERVED -> observed[unit];
            };
        units.add(new Unit(unit, company, logDice, score));
      }
    }
    return units;
  }

  private boolean isStopWord(int unit) {
    String word = table.word(unit);
    return search.forms() == Forms.LEMMA
        ? FunctionWords.haveStem(inflections.stem(word))
        : FunctionWords.has(word);
  }

  /** For each unit its words around matches: the commonest there first, then the shortest. */
  private Map<Integer, List<String>> forms(List<Unit> units, Neighbours neighbours) {
    Map<Integer, List<Integer>> words = new HashMap<>();
    units.forEach(unit -> words.put(unit.number, new ArrayList<>()));
    for (int word = 0; word < unitOf.length; word++) {
      @Nullable List<Integer> ofUnit =
          neighbours.observed(word) == 0 ? null : words.get(unitOf[word]);
      if (ofUnit != null) {
        ofUnit.add(word);
      }
    }
    Map<Integer, List<String>> forms = new HashMap<>();
    words.forEach(
        (unit, ofUnit) -> {
          ofUnit.sort(
              Comparator.comparingInt((Integer word) -> -neighbours.observed(word))
                  .thenComparingInt(word -> table.word(word).length()));
          forms.put(unit, ofUnit.stream().map(table::word).toList());
        });
    return forms;
  }
}
