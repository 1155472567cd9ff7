package org.findings.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How often something is found, value by value of a field.
 *
 * @param search what is looked for; its page does not matter
 * @param by one of {@link #FIELDS}
 */
public record TrendSearch(Search search, Facet by) {
  /** What can be told apart: fields whose values don't lie within each other. */
  public static final Set<Facet> FIELDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Facet.YEAR,
              Facet.AUTHORITY,
              Facet.INSPECTORATE,
              Facet.KIND,
              Facet.OVERALL,
              Facet.GRADE,
              Facet.ROLE,
              Facet.REGION));

  public TrendSearch {
    if (!FIELDS.contains(by)) {
      throw new IllegalArgumentException("no trend by " + by);
    }
    if (search.identical() instanceof Identical.Collapsed) {
      throw new IllegalArgumentException("what is counted can't be collapsed");
    }
  }
}
