package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.query.Thesaurus;
import org.findings.search.SuggestSearch;
import org.jspecify.annotations.Nullable;

/** A question for suggestions, as a request's parameters ask it. */
public final class AskedSuggestions {
  private static final int USUAL_SIZE = 8;

  private final SuggestSearch search;

  private AskedSuggestions(SuggestSearch search) {
    this.search = search;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus that knows the neighbours of words
   */
  public static AskedSuggestions of(Map<String, List<String>> given, Thesaurus thesaurus)
      throws Problem {
    Parameters parameters = Parameters.of(given, Names.SUGGEST);
    @Nullable String typed = parameters.one("q");
    String text = typed == null ? "" : typed;
    if (text.length() > SuggestSearch.LONGEST) {
      throw new Problem(
              ProblemKind.BAD_QUERY,
              "The query has "
                  + text.length()
                  + " characters, more than "
                  + SuggestSearch.LONGEST
                  + ".")
          .withHint("Only its end is completed: send the last words.")
          .withParameter("q");
    }
    int size =
        Paging.size(
            parameters,
            USUAL_SIZE,
            SuggestSearch.MOST,
            "Type on for others: a letter more leaves fewer to choose from.");
    return new AskedSuggestions(
        new SuggestSearch(text, Filters.of(parameters, Names.FILTERS), size, thesaurus));
  }

  public SuggestSearch search() {
    return search;
  }
}
