package org.findings.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a value of a facet occurs.
 *
 * @param value what a filter takes: {@code none} where the field is absent
 * @param label what a person reads
 * @param authorities those known; letters without one count for none
 * @param path the headings that lead to a section, outermost first; empty for other facets
 * @param distinct as in {@link Total}
 */
public record FacetCount(
    String value,
    String label,
    List<String> path,
    int paragraphs,
    int letters,
    int authorities,
    @Nullable Integer distinct) {
  public FacetCount(
      String value, String label, List<String> path, int paragraphs, int letters, int authorities) {
    this(value, label, path, paragraphs, letters, authorities, null);
  }

  public FacetCount withDistinct(int paragraphsThatDiffer) {
    return new FacetCount(
        value, label, path, paragraphs, letters, authorities, paragraphsThatDiffer);
  }

  public FacetCount {
    path = List.copyOf(path);
  }
}
