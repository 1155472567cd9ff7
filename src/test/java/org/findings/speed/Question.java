package org.findings.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.api.Asked;
import org.findings.query.Thesaurus;
import org.findings.search.Facet;
import org.findings.search.Search;

/**
 * One page that someone asks for.
 *
 * @param kind of query, by which figures are told
 * @param text as typed
 * @param filters values by field, as a request gives them
 */
record Question(String kind, String text, Map<String, String> filters) {
  /** Of letters and of paragraphs; what a page would show. */
  static final List<Facet> FACETS =
      List.of(Facet.AUTHORITY, Facet.INSPECTORATE, Facet.KIND, Facet.YEAR, Facet.GRADE, Facet.ROLE);

  static final int HITS = 20;

  private static final Thesaurus THESAURUS = Thesaurus.standard();

  /** The parameters of a request. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put("q", List.of(text));
    filters.forEach((field, value) -> parameters.put(field, List.of(value)));
    List<String> facets = new ArrayList<>();
    FACETS.forEach(facet -> facets.add(facet.code()));
    parameters.put("facets", List.of(String.join(",", facets)));
    parameters.put("size", List.of(Integer.toString(HITS)));
    return parameters;
  }

  Asked asked() {
    try {
      return Asked.of(parameters(), THESAURUS);
    } catch (Exception e) {
      throw new IllegalStateException(this + " can't be asked", e);
    }
  }

  Search search() {
    return asked().search();
  }
}
