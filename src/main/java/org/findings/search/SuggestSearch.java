package org.findings.search;

import java.util.List;
import org.findings.query.Filter;
import org.findings.query.Thesaurus;

/**
 * A question for help with a query that is being typed.
 *
 * @param text as far as it is typed
 * @param filters for which counts are wanted
 * @param size how many completions at most, 0 to {@link #MOST}
 * @param thesaurus that knows the neighbours of words
 */
public record SuggestSearch(String text, List<Filter> filters, int size, Thesaurus thesaurus) {
  public static final int MOST = 50;

  /** Characters: what can be searched can be suggested for. */
  public static final int LONGEST = 10_000;

  public SuggestSearch {
    filters = List.copyOf(filters);
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException("size " + size + " is not 0 to " + MOST);
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(text.length() + " characters are more than " + LONGEST);
    }
  }
}
