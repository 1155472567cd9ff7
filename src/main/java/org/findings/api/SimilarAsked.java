package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.query.Thesaurus;
import org.findings.search.Search;
import org.findings.search.SimilarTo;

/** A question for paragraphs like one, as a request's parameters ask it. */
public final class SimilarAsked {
  private static final int USUAL_SIZE = 10;

  private SimilarAsked() {}

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param id of the paragraph
   */
  public static SimilarTo of(String id, Map<String, List<String>> given, Thesaurus thesaurus)
      throws Problem {
    Parameters parameters = Parameters.of(given, Names.SIMILAR);
    return new SimilarTo(
        id,
        Filters.of(parameters, Names.FILTERS),
        Paging.size(
            parameters,
            USUAL_SIZE,
            Search.LARGEST_PAGE,
            "There are no more than these; narrow by a filter."),
        thesaurus);
  }
}
