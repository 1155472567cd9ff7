package org.findings.search;

import java.util.List;

/**
 * How often a value of a facet occurs.
 *
 * @param value what a filter takes: {@code none} where the field is absent
 * @param label what a person reads
 * @param authorities those known; letters without one count for none
 * @param path the headings that lead to a section, outermost first; empty for other facets
 */
public record FacetCount(
    String value, String label, List<String> path, int paragraphs, int letters, int authorities) {
  public FacetCount {
    path = List.copyOf(path);
  }
}
