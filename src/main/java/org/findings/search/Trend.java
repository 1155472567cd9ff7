package org.findings.search;

import java.util.List;

/**
 * How often something is found, value by value.
 *
 * @param of what there is, whatever is found
 * @param buckets every value that there is: years in time, also those without letters between the
 *     first and the last; other values by paragraphs found, most first, then by value
 */
public record Trend(Facet by, Found found, Base of, List<Bucket> buckets, IndexState index) {
  public Trend {
    buckets = List.copyOf(buckets);
  }

  /**
   * One value.
   *
   * @param value what a filter takes, {@code none} where the field is absent
   * @param label what a person reads
   */
  public record Bucket(
      String value, String label, int paragraphs, int letters, long matches, Base of) {}
}
