package org.findings.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.findings.letter.Authority;
import org.findings.oracle.Text.Run;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Scope;
import org.findings.search.Span;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/** The oracle's answer to a question. */
final class Expected {
  private final Corpus corpus;
  private final Question question;
  private final Matcher matcher;
  private final Map<List<Narrowing>, List<Found>> known = new HashMap<>();

  /** A paragraph that answers, with what in it does. */
  private record Found(Passage passage, List<Span> spans, List<String> stance) {
    static Found of(Passage passage, Set<Run> runs) {
      return new Found(
          passage,
          runs.stream().map(passage.text()::span).sorted().toList(),
          runs.isEmpty() ? List.of() : List.of(passage.text().stance(runs)));
    }

    List<String> values(String field) {
      return field.equals("stance") ? stance : passage.facts().values(field);
    }

    /** Whether it passes a filter on what it says of what matched. */
    boolean passes(Narrowing filter) {
      Predicate<String> has = v -> stance.isEmpty() ? v.equals("none") : stance.contains(v);
      return filter.passes(has);
    }
  }

  private Expected(Corpus corpus, Question question) {
    this.corpus = corpus;
    this.question = question;
    matcher = new Matcher(corpus.lexicon(), question.variants());
  }

  static Outcome of(Corpus corpus, Question question) {
    Expected expected = new Expected(corpus, question);
    return new Outcome(expected.total(), expected.hits(), expected.facets());
  }

  private List<Found> found(List<Narrowing> filters) {
    return known.computeIfAbsent(
        filters,
        all -> {
          List<Found> found =
              found(
                  corpus.passages().stream()
                      .filter(
                          passage ->
                              all.stream()
                                  .allMatch(filter -> isStance(filter) || filter.passes(passage)))
                      .toList());
          return found.stream()
              .filter(
                  one -> all.stream().allMatch(filter -> !isStance(filter) || one.passes(filter)))
              .toList();
        });
  }

  private static boolean isStance(Narrowing filter) {
    return filter.field().equals("stance");
  }

  private List<Found> found(Collection<Passage> passages) {
    List<Found> found = new ArrayList<>();
    if (question.scope() == Scope.LETTER) {
      new ByLetter(matcher, question.ask())
          .match(passages)
          .forEach((passage, runs) -> found.add(Found.of(passage, runs)));
      return found;
    }
    for (Passage passage : passages) {
      matcher.match(question.ask(), passage).ifPresent(runs -> found.add(Found.of(passage, runs)));
    }
    return found;
  }

  private Total total() {
    List<Found> found = found(question.filters());
    Set<String> letters = new HashSet<>();
    Set<String> authorities = new HashSet<>();
    for (Found one : found) {
      letters.add(one.passage.letter().id());
      authorities.addAll(one.passage.facts().values("authority"));
    }
    return new Total(found.size(), letters.size(), authorities.size());
  }

  private SortedMap<String, List<Span>> hits() {
    SortedMap<String, List<Span>> hits = new TreeMap<>();
    found(question.filters()).forEach(f -> hits.put(f.passage.id(), f.spans));
    return hits;
  }

  private Map<Facet, List<String>> facets() {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, counts(facet.code()).stream().map(FacetCount::toString).toList());
    }
    return facets;
  }

  /** Counts ignore their own filter, so that several values can be chosen. */
  private List<FacetCount> counts(String field) {
    Map<String, List<Passage>> byValue = new HashMap<>();
    for (Found found :
        found(question.filters().stream().filter(f -> !f.field().equals(field)).toList())) {
      List<String> values = found.values(field);
      for (String value : values.isEmpty() ? List.of("none") : values) {
        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(found.passage);
      }
    }
    List<FacetCount> counts = new ArrayList<>();
    byValue.forEach((value, passages) -> counts.add(count(field, value, passages)));
    counts.sort(
        Comparator.comparingInt(FacetCount::paragraphs)
            .reversed()
            .thenComparing(FacetCount::value));
    return counts;
  }

  private static FacetCount count(String field, String value, List<Passage> passages) {
    List<String> path =
        field.equals("section") && !value.equals("none")
            ? List.of(value.split(" > ", -1))
            : List.of();
    int letters = (int) passages.stream().map(p -> p.letter().id()).distinct().count();
    long authorities =
        passages.stream()
            .map(p -> p.letter().about().authority())
            .filter(Objects::nonNull)
            .map(Authority::value)
            .distinct()
            .count();
    return new FacetCount(
        value,
        label(field, value, passages.getFirst()),
        path,
        passages.size(),
        letters,
        (int) authorities);
  }

  private static String label(String field, String value, Passage passage) {
    @Nullable Authority authority = passage.letter().about().authority();
    return switch (field) {
      case "authority" -> authority == null ? value : authority.name();
      case "kind" -> passage.letter().about().kind().label();
      case "section" ->
          value.substring(value.lastIndexOf(" > ") < 0 ? 0 : value.lastIndexOf(" > ") + 3);
      default -> value;
    };
  }
}
