package org.findings.search;

import java.util.List;
import org.findings.query.Filter;
import org.findings.query.Thesaurus;

/**
 * A question for paragraphs that say much the same as one.
 *
 * @param paragraph its id
 * @param filters all must hold
 * @param size hits wanted, 0 to {@link Search#LARGEST_PAGE}
 * @param thesaurus whose equivalents count as the same
 */
public record SimilarTo(String paragraph, List<Filter> filters, int size, Thesaurus thesaurus) {
  public SimilarTo {
    filters = List.copyOf(filters);
    if (size < 0 || size > Search.LARGEST_PAGE) {
      throw new IllegalArgumentException("size " + size + " is not 0 to " + Search.LARGEST_PAGE);
    }
  }
}
