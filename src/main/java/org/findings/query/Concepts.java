package org.findings.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of a thesaurus by number, found in a run of words: "independent reviewing officer" and
 * "IRO" are the same one.
 */
public final class Concepts {
  private final Map<String, List<Named>> byFirstStem = new HashMap<>();
  private final List<List<Term>> terms = new ArrayList<>();

  /** A term of a concept. */
  private record Named(Equivalent term, int concept) {}

  /**
   * One of the terms of a concept.
   *
   * @param written its words, as they are to be found
   * @param asWritten whether its inflections are other words
   */
  public record Term(List<String> written, List<String> stems, boolean asWritten) {}

  /**
   * A concept in a run of words.
   *
   * @param number less than {@link #size}
   * @param words how many of them it takes
   */
  public record Found(int number, int words) {
    /** None at this place. */
    public static final Found NONE = new Found(-1, 0);
  }

  public Concepts(Thesaurus thesaurus) {
    Set<List<Equivalent>> groups = new LinkedHashSet<>(thesaurus.groups());
    for (List<Equivalent> group : groups) {
      List<Term> own = new ArrayList<>();
      for (Equivalent term : group) {
        byFirstStem
            .computeIfAbsent(term.stems().getFirst(), stem -> new ArrayList<>())
            .add(new Named(term, terms.size()));
        own.add(new Term(term.words(), term.stems(), term.asWritten()));
      }
      terms.add(List.copyOf(own));
    }
    byFirstStem
        .values()
        .forEach(
            named ->
                named.sort(Comparator.comparing(n -> n.term().words().size(), (a, b) -> b - a)));
  }

  /** How many there are. */
  public int size() {
    return terms.size();
  }

  /** All that a concept is called. */
  public Collection<Term> terms(int concept) {
    return terms.get(concept);
  }

  /** The concept whose longest term begins at a place, or {@link Found#NONE}. */
  public Found at(List<String> words, List<String> stems, int place) {
    for (Named named : byFirstStem.getOrDefault(stems.get(place), List.of())) {
      Equivalent term = named.term();
      int end = place + term.words().size();
      if (end <= stems.size()
          && (term.asWritten()
              ? term.words().equals(words.subList(place, end))
              : term.stems().equals(stems.subList(place, end)))) {
        return new Found(named.concept(), end - place);
      }
    }
    return Found.NONE;
  }
}
