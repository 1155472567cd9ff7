package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.search.KeywordSearch;

/**
 * A question which words and phrases mark one selection against another, as a request's parameters
 * ask it: a comparison without a query.
 */
public final class AskedKeywords {
  private static final int USUAL_SIZE = 50;

  /** So that one letter's own words mark no group. */
  private static final int USUAL_LETTERS = 3;

  /** So that the names of one place don't. */
  private static final int USUAL_AUTHORITIES = 2;

  private static final int MOST_LEAST = 1_000_000;

  /** Of no use where nothing is looked for. */
  private static final List<String> OF_QUERIES =
      List.of("in", "syntax", "variants", "thesaurus", "without", Sameness.NAME);

  private final KeywordSearch search;
  private final TableFormat format;

  private AskedKeywords(KeywordSearch search, TableFormat format) {
    this.search = search;
    this.format = format;
  }

  /** Understands the values of a request's parameters, by name. */
  public static AskedKeywords of(Map<String, List<String>> given) throws Problem {
    Parameters parameters = Parameters.of(given, Names.COMPARE);
    for (String name : OF_QUERIES) {
      if (!parameters.all(name).isEmpty()) {
        throw withoutQuery(name);
      }
    }
    List<Filter> a = AskedComparison.side(parameters, "a");
    List<Filter> b = AskedComparison.side(parameters, "b");
    List<Filter> both = Filters.of(parameters, Names.SEARCH_FILTERS);
    for (List<Filter> filters : List.of(a, b, both)) {
      if (filters.stream().anyMatch(filter -> filter.field() == Field.STANCE)) {
        throw withoutQuery(Field.STANCE.code());
      }
    }
    KeywordSearch search =
        new KeywordSearch(
            a,
            b,
            both,
            WholeNumber.of(parameters, "size", USUAL_SIZE, 0, KeywordSearch.MOST),
            WholeNumber.of(parameters, "leastLetters", USUAL_LETTERS, 1, MOST_LEAST),
            WholeNumber.of(parameters, "leastAuthorities", USUAL_AUTHORITIES, 1, MOST_LEAST),
            Typed.isOn(parameters, "stopWords", false));
    return new AskedKeywords(search, TableFormat.of(parameters));
  }

  private static Problem withoutQuery(String name) {
    return new Problem(
            ProblemKind.BAD_VALUE, name + " is given, but no q that it could say anything of.")
        .withHint("Give a query as q, or leave " + name + " out.")
        .withParameter(name);
  }

  public KeywordSearch search() {
    return search;
  }

  /** Whether a table is wanted. */
  public boolean isCsv() {
    return format == TableFormat.CSV;
  }
}
