package org.findings.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits with the counts of the whole.
 *
 * @param next where the next page begins, null on the last
 * @param index the state of the index that this is the truth of
 */
public record Answer(
    Total total,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    @Nullable Cursor next,
    IndexState index) {
  public Answer {
    hits = List.copyOf(hits);
    EnumMap<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
    copy.putAll(facets);
    facets = copy;
  }
}
