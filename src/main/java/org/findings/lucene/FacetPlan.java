package org.findings.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.search.Facet;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * Which pass counts which facet. Counts of a facet ignore its own filter, so that several of its
 * values can be chosen.
 *
 * @param together what the pass over what is found counts, too
 * @param sideways what that pass has to look at itself for some of these to ignore their filters;
 *     null where there is nothing to look at
 * @param apart what takes a pass of its own each, without its own filter
 * @param inQuery filters of what is found that the pass does not look at itself
 */
record FacetPlan(
    Set<Facet> together, @Nullable Sideways sideways, Set<Facet> apart, List<Filter> inQuery) {

  static FacetPlan of(Build build, Search search) throws IOException {
    Set<Facet> apart = filtered(search);
    Set<Facet> aside =
        search.scope() == Scope.PARAGRAPH ? Sideways.of(apart) : EnumSet.noneOf(Facet.class);
    apart.removeAll(aside);
    Set<Facet> together = EnumSet.noneOf(Facet.class);
    together.addAll(search.facets());
    together.removeAll(apart);
    @Nullable Sideways sideways =
        aside.isEmpty() ? null : new Sideways(build, search.filters(), aside);
    return new FacetPlan(
        together,
        sideways,
        apart,
        sideways == null ? search.filters() : without(search, sideways.fields()));
  }

  /** The filters of a search but for those on a facet's own field. */
  static List<Filter> without(Search search, Facet facet) {
    return without(search, Set.of(facet.field()));
  }

  private static List<Filter> without(Search search, Set<Field> fields) {
    return search.filters().stream().filter(filter -> !fields.contains(filter.field())).toList();
  }

  private static Set<Facet> filtered(Search search) {
    Set<Field> fields = new HashSet<>();
    search.filters().forEach(filter -> fields.add(filter.field()));
    Set<Facet> filtered = EnumSet.noneOf(Facet.class);
    search.facets().stream().filter(facet -> fields.contains(facet.field())).forEach(filtered::add);
    return filtered;
  }
}
