package org.findings.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Query;
import org.findings.query.Thesaurus;
import org.findings.search.Facet;
import org.findings.search.Identical;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TrendSearch;

/** A list of queries to be counted, as a request brings it. */
public final class AskedBatch {
  /** Those that hold for every row. */
  static final List<String> NAMES =
      Names.and(Names.SOUGHT.stream().filter(name -> !name.equals("q")).toList(), "by", "format");

  /** Bytes; a longer list is refused, so no more of it need be read than one byte beyond. */
  public static final int LONGEST_LIST = QueryList.LONGEST_BYTES;

  private static final String WITHOUT = "without";

  private static final List<String> ONCE =
      List.of("q", "in", "syntax", "variants", "thesaurus", "from", "to", Sameness.NAME);

  private final QueryList list;
  private final Map<String, List<String>> forAll;
  private final List<Filter> filters;
  private final boolean byYear;
  private final boolean json;
  private final Thesaurus thesaurus;

  private AskedBatch(
      QueryList list,
      Map<String, List<String>> forAll,
      List<Filter> filters,
      boolean byYear,
      boolean json,
      Thesaurus thesaurus) {
    this.list = list;
    this.forAll = forAll;
    this.filters = filters;
    this.byYear = byYear;
    this.json = json;
    this.thesaurus = thesaurus;
  }

  /**
   * Understands a list and what holds for all of it.
   *
   * @param given a request's parameters, by name
   * @param csv the list
   * @param thesaurus for those who ask for one
   */
  public static AskedBatch of(Map<String, List<String>> given, byte[] csv, Thesaurus thesaurus)
      throws Problem {
    Parameters parameters = Parameters.of(given, NAMES);
    String by = parameters.one("by");
    if (by != null && !by.equals("year")) {
      throw Names.badValue("by", by, "year");
    }
    String format = parameters.one("format");
    if (format != null && !format.equals("csv") && !format.equals("jsonl")) {
      throw Names.badValue("format", format, "csv, jsonl");
    }
    Map<String, List<String>> forAll = new LinkedHashMap<>();
    for (String name : List.of("in", "syntax", "variants", "thesaurus")) {
      if (given.containsKey(name)) {
        forAll.put(name, parameters.all(name));
      }
    }
    // What is wrong here is so in every row, and told once.
    Sought.ofEach(Parameters.of(forAll, Names.SOUGHT), thesaurus, "");
    if (given.containsKey(WITHOUT)) {
      forAll.put(WITHOUT, parameters.all(WITHOUT));
    }
    if (Sameness.withoutCollapsing(parameters, "A list counts each paragraph.")
        instanceof Identical.SameAs) {
      forAll.put(Sameness.NAME, parameters.all(Sameness.NAME));
    }
    return new AskedBatch(
        QueryList.of(csv),
        forAll,
        Filters.of(parameters, Names.SEARCH_FILTERS),
        by != null,
        "jsonl".equals(format),
        thesaurus);
  }

  /** How many queries there are. */
  public int size() {
    return list.rows().size();
  }

  QueryList list() {
    return list;
  }

  boolean isByYear() {
    return byYear;
  }

  boolean isJson() {
    return json;
  }

  /** Everything that rows may find, year by year. */
  TrendSearch whole() {
    List<Filter> lasting = filters.stream().filter(f -> f.field() != Field.STANCE).toList();
    return new TrendSearch(
        Search.whole(new Query.Everything(), lasting, Scope.PARAGRAPH), Facet.YEAR);
  }

  /** What a row looks for: its own filters and those of all must hold. */
  Sought sought(QueryList.Row row) throws Problem {
    Map<String, List<String>> given = new LinkedHashMap<>(forAll);
    row.cells()
        .forEach(
            (column, cell) -> {
              if (!column.equals(QueryList.NAME)) {
                given.put(column, ONCE.contains(column) ? List.of(cell) : several(cell));
              }
            });
    Sought own =
        Sought.ofEach(
            Parameters.of(given, Names.SOUGHT), thesaurus, "A list counts each paragraph.");
    List<Filter> all = new ArrayList<>(own.filters());
    all.addAll(filters);
    return new Sought(own.text(), own.query(), all, own.scope(), own.identical(), own.added());
  }

  private static List<String> several(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
