package org.findings.search;

import java.util.List;
import org.findings.query.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A question about letters as wholes.
 *
 * @param order relevance means newest here
 */
public record LetterSearch(List<Filter> filters, Order order, int size, @Nullable Cursor after) {
  public LetterSearch {
    filters = List.copyOf(filters);
    if (size < 0 || size > Search.LARGEST_PAGE) {
      throw new IllegalArgumentException("size " + size + " is not 0 to " + Search.LARGEST_PAGE);
    }
  }
}
