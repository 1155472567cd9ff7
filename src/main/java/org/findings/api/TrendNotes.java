package org.findings.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.findings.search.Base;
import org.findings.search.Facet;
import org.findings.search.Trend;
import org.findings.search.Trend.Bucket;

/** What one had better know before reading anything into a trend. */
public final class TrendNotes {
  /** Values named in a sentence. */
  private static final int NAMED = 8;

  private TrendNotes() {}

  /** What is true of all of it, whatever it is told by. */
  static List<String> ofWhole(Trend trend) {
    if (trend.of().letters() == 0) {
      return List.of(
          "No letters pass the filters, so there is nothing to count in: is each of their values"
              + " written as the letters have it?");
    }
    boolean bare = trend.found().matches() == 0 && trend.found().total().paragraphs() > 0;
    return bare
        ? List.of("What is found has no words that match, so only paragraphs and letters count.")
        : List.of();
  }

  public static List<String> of(Trend trend) {
    List<String> notes = new ArrayList<>(ofWhole(trend));
    if (trend.of().letters() == 0) {
      return notes;
    }
    List<String> small = labels(trend, bucket -> bucket.of().isSmall());
    if (!small.isEmpty()) {
      notes.add(
          "Fewer than "
              + Base.FEW
              + " letters stand behind "
              + named(small)
              + ": one letter more or less would change the rate a lot. Look at low and high.");
    }
    List<String> empty = labels(trend, bucket -> bucket.of().letters() == 0);
    if (!empty.isEmpty()) {
      notes.add("No letters are held of " + named(empty) + ", which is not that nothing is found.");
    }
    if (trend.by() == Facet.INSPECTORATE) {
      notes.add("A letter of several inspectorates counts for each of them.");
    }
    if (trend.by() == Facet.GRADE || trend.by() == Facet.ROLE) {
      notes.add("A letter counts for each " + trend.by().code() + " that a paragraph of it has.");
    }
    return notes;
  }

  private static List<String> labels(Trend trend, Predicate<Bucket> which) {
    return trend.buckets().stream().filter(which).map(Bucket::label).toList();
  }

  private static String named(List<String> labels) {
    String first = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
    return labels.size() > NAMED ? first + " and " + (labels.size() - NAMED) + " more" : first;
  }
}
