package org.findings.search;

import java.util.List;
import org.findings.query.Filter;

/**
 * Two selections beside each other.
 *
 * @param search what is looked for in both, with the filters of both; its page does not matter
 * @param a filters of one side
 * @param b filters of the other
 */
public record CompareSearch(Search search, List<Filter> a, List<Filter> b) {
  public CompareSearch {
    a = List.copyOf(a);
    b = List.copyOf(b);
    if (search.identical() instanceof Identical.Collapsed) {
      throw new IllegalArgumentException("what is counted can't be collapsed");
    }
  }
}
