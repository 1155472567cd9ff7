package org.findings.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.findings.search.Order;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter or paragraph stands in an order by date or authority. No two places are equal, and
 * none depends on the state of the index, so a cursor can go on from one in any later state.
 *
 * @param date days since 1970, null for a letter without a date
 * @param authority by name, null for a letter without one
 * @param document in the searcher's numbers: where to read it, no part of the order
 */
record Place(
    @Nullable Integer date, @Nullable String authority, String letter, int ordinal, int document) {

  private static final Comparator<Place> IN_LETTER =
      Comparator.comparing(Place::letter).thenComparingInt(Place::ordinal);
  private static final Comparator<Place> NEWEST =
      Comparator.comparing(Place::date, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
          .thenComparing(IN_LETTER);
  private static final Comparator<Place> OLDEST =
      Comparator.comparing(Place::date, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(IN_LETTER);
  private static final Comparator<Place> AUTHORITY =
      Comparator.comparing(Place::authority, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
          .thenComparing(NEWEST);

  /** The first comes first; an order by relevance without anything to rank is newest first. */
  static Comparator<Place> comparator(Order order) {
    return switch (order) {
      case RELEVANCE, NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
      case AUTHORITY -> AUTHORITY;
    };
  }

  List<String> key() {
    return List.of(
        date == null ? "" : date.toString(),
        authority == null ? "" : authority,
        letter,
        Integer.toString(ordinal));
  }

  /** Empty where the key is none of ours. */
  static Optional<Place> ofKey(List<String> key) {
    if (key.size() != 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Place(
              key.get(0).isEmpty() ? null : Integer.valueOf(key.get(0)),
              key.get(1).isEmpty() ? null : key.get(1),
              key.get(2),
              Integer.parseInt(key.get(3)),
              -1));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
