package org.findings.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.query.Filter;
import org.findings.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A question about paragraphs.
 *
 * @param filters all must hold
 * @param size hits wanted on this page, 0 to {@link #LARGEST_PAGE}
 * @param after where the page before ended, null for the first
 * @param facets to be counted
 * @param identical what is made of paragraphs that are the same but for names, numbers and dates
 */
public record Search(
    Query query,
    List<Filter> filters,
    Scope scope,
    Order order,
    int size,
    @Nullable Cursor after,
    Set<Facet> facets,
    Identical identical) {
  public static final int LARGEST_PAGE = 100;

  /** A question in which each paragraph stands for itself. */
  public Search(
      Query query,
      List<Filter> filters,
      Scope scope,
      Order order,
      int size,
      @Nullable Cursor after,
      Set<Facet> facets) {
    this(query, filters, scope, order, size, after, facets, Identical.EACH);
  }

  /** A question about all that is found rather than a page of it. */
  public static Search whole(Query query, List<Filter> filters, Scope scope, Identical identical) {
    return new Search(query, filters, scope, Order.OLDEST, 0, null, Set.of(), identical);
  }

  /** The same in which each paragraph stands for itself. */
  public static Search whole(Query query, List<Filter> filters, Scope scope) {
    return whole(query, filters, scope, Identical.EACH);
  }

  /** The same question without a page: what is counted stays. */
  public Search counts() {
    return new Search(query, filters, scope, order, 0, null, facets, identical);
  }

  public Search {
    filters = List.copyOf(filters);
    facets = facets.isEmpty() ? Set.of() : EnumSet.copyOf(facets);
    if (size < 0 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException("size " + size + " is not 0 to " + LARGEST_PAGE);
    }
  }
}
