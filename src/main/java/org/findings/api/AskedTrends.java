package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.query.Thesaurus;
import org.findings.search.Facet;
import org.findings.search.TrendSearch;

/** A question how often something is found, as a request's parameters ask it. */
public final class AskedTrends {
  static final String UNCOLLAPSED =
      "Counts are of each paragraph: what is said often counts often.";

  private final Sought sought;
  private final TrendSearch search;
  private final boolean csv;

  private AskedTrends(Sought sought, TrendSearch search, boolean csv) {
    this.sought = sought;
    this.search = search;
    this.csv = csv;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static AskedTrends of(Map<String, List<String>> given, Thesaurus thesaurus)
      throws Problem {
    Parameters parameters = Parameters.of(given, Names.TRENDS);
    Facet by = by(parameters);
    boolean csv = TableFormat.of(parameters) == TableFormat.CSV;
    Sought sought = Sought.ofEach(parameters, thesaurus, UNCOLLAPSED);
    return new AskedTrends(sought, new TrendSearch(sought.whole(), by), csv);
  }

  private static Facet by(Parameters parameters) throws Problem {
    String by = parameters.one("by");
    if (by == null) {
      return Facet.YEAR;
    }
    return Facet.ofCode(by)
        .filter(TrendSearch.FIELDS::contains)
        .orElseThrow(() -> Names.badValue("by", by, Names.listed(TrendSearch.FIELDS, Facet::code)));
  }

  public TrendSearch search() {
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

  Sought sought() {
    return sought;
  }
}
