package org.findings.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.findings.letter.Authority;

/**
 * What an index holds, and what it could not take in.
 *
 * @param held letters by kind, year, inspectorate and region
 * @param authorities which of those known have letters
 * @param lacking letters of which something is not known
 * @param doubts what letters are not sure of, the commonest first
 * @param setAside files that could not be read, in the order of their paths
 * @param twice files whose letter another file is, in the order of their paths
 */
public record Coverage(
    IndexState index,
    Map<Facet, List<FacetCount>> held,
    Authorities authorities,
    Lacking lacking,
    List<Doubt> doubts,
    List<FileEntry> setAside,
    List<FileEntry> twice) {
  /** A letter misdated by more leaves no gap to be filled. */
  private static final int MOST_YEARS = 200;

  public Coverage {
    EnumMap<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
    copy.putAll(held);
    held = copy;
    doubts = List.copyOf(doubts);
    setAside = List.copyOf(setAside);
    twice = List.copyOf(twice);
  }

  /** What is held of a facet's values, by how many letters. */
  public List<FacetCount> counts(Facet facet) {
    return held.getOrDefault(facet, List.of()).stream()
        .sorted(
            Comparator.comparingInt(FacetCount::letters)
                .reversed()
                .thenComparing(FacetCount::value))
        .toList();
  }

  /**
   * Every year from the first to the last, also where nothing is held; what has none comes last.
   */
  public List<FacetCount> years() {
    TreeMap<Integer, FacetCount> years = new TreeMap<>();
    List<FacetCount> all = new ArrayList<>();
    for (FacetCount count : held.getOrDefault(Facet.YEAR, List.of())) {
      if (count.value().matches("\\d{1,9}")) {
        years.put(Integer.valueOf(count.value()), count);
      } else {
        all.add(count);
      }
    }
    if (!years.isEmpty() && years.lastKey() - years.firstKey() <= MOST_YEARS) {
      for (int year = years.firstKey(); year < years.lastKey(); year++) {
        String value = Integer.toString(year);
        years.putIfAbsent(year, new FacetCount(value, value, List.of(), 0, 0, 0));
      }
    }
    all.addAll(0, years.values());
    return all;
  }

  /**
   * Authorities of today.
   *
   * @param held how many of those known have letters
   * @param others with letters, though they are none of those known: abolished, or of no list
   * @param without those known of which no letter is held, by name
   */
  public record Authorities(int held, int known, int others, List<Authority> without) {
    public Authorities {
      without = List.copyOf(without);
    }
  }

  /** How many letters have no date, no authority, no overall grade. */
  public record Lacking(int date, int authority, int grade) {}

  /**
   * One sort of doubt.
   *
   * @param doubt in words, with … where letters differ
   * @param total how many letters have it
   * @param letters the ids of some of them, in order
   */
  public record Doubt(String doubt, int total, List<String> letters) {
    public Doubt {
      letters = List.copyOf(letters);
    }
  }
}
