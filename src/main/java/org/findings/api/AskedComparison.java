package org.findings.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.findings.query.English;
import org.findings.query.Filter;
import org.findings.query.Query.Everything;
import org.findings.query.Thesaurus;
import org.findings.search.CompareSearch;
import org.jspecify.annotations.Nullable;

/** A question how two selections differ, as a request's parameters ask it. */
public final class AskedComparison {
  private final Sought sought;
  private final CompareSearch search;
  private final boolean csv;

  private AskedComparison(Sought sought, CompareSearch search, boolean csv) {
    this.sought = sought;
    this.search = search;
    this.csv = csv;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static AskedComparison of(Map<String, List<String>> given, Thesaurus thesaurus)
      throws Problem {
    Parameters parameters = Parameters.of(given, Names.COMPARE);
    for (String name : Names.OF_KEYWORDS) {
      if (!parameters.all(name).isEmpty()) {
        throw new Problem(
                ProblemKind.BAD_VALUE, name + " is given, but with a q no words are listed.")
            .withHint("Leave q out to see which words mark one side, or leave it out.")
            .withParameter(name);
      }
    }
    boolean csv = TableFormat.of(parameters) == TableFormat.CSV;
    Sought sought = Sought.ofEach(parameters, thesaurus, AskedTrends.UNCOLLAPSED);
    if (sought.query() instanceof Everything) {
      throw new Problem(
              ProblemKind.BAD_VALUE, "q asks for every paragraph, so there is nothing to compare.")
          .withHint("Give words as q, or leave it out to see which words mark one side.")
          .withParameter("q");
    }
    CompareSearch search =
        new CompareSearch(sought.whole(), side(parameters, "a"), side(parameters, "b"));
    return new AskedComparison(sought, search, csv);
  }

  /** Whether something is asked for, so that counts are compared and not words. */
  public static boolean hasQuery(Map<String, List<String>> given) {
    return given.getOrDefault("q", List.of()).stream().anyMatch(q -> !q.isBlank());
  }

  static List<Filter> side(Parameters parameters, String name) throws Problem {
    @Nullable String written = parameters.one(name);
    if (written == null) {
      throw new Problem(ProblemKind.BAD_VALUE, "There is no " + name + ", one side of the two.")
          .withHint(
              "Write its filters as in an address, and encode them as one value:"
                  + " a=overall%3Dinadequate&b=overall%3Dgood%26year%3D2019..2024. An empty one"
                  + " stands for all.")
          .withParameter(name);
    }
    try {
      Map<String, List<String>> given = QueryString.of(written);
      for (String inner : given.keySet()) {
        if (Names.COMPARE.contains(inner) && !Names.SIDE.contains(inner)) {
          throw new Problem(ProblemKind.BAD_VALUE, "'" + inner + "' is no filter.")
              .withHint("Write '" + inner + "' beside a and b, where it goes for both.");
        }
      }
      return Filters.of(Parameters.of(given, Names.SIDE), Names.SEARCH_FILTERS);
    } catch (Problem problem) {
      throw problem.within(name);
    }
  }

  public CompareSearch search() {
    return search;
  }

  /** Whether a table is wanted. */
  public boolean isCsv() {
    return csv;
  }

  /** What was understood, in English. */
  public String means() {
    return sought.means();
  }

  /** One side's filters in English. */
  public static String means(List<Filter> side) {
    return side.isEmpty()
        ? "every paragraph"
        : side.stream().map(English::of).collect(Collectors.joining(", "));
  }

  Sought sought() {
    return sought;
  }
}
