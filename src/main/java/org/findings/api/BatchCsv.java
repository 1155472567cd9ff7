package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.search.Total;
import org.findings.search.Trend;
import org.findings.search.Trend.Bucket;
import org.jspecify.annotations.Nullable;

/** A list of queries and their counts as a spreadsheet: the list's own columns, then ours. */
final class BatchCsv implements BatchRows {
  private static final List<String> COUNTS =
      List.of("means", "paragraphs", "letters", "authorities", "matches");

  private final List<String> own;
  private final List<String> years;

  BatchCsv(AskedBatch asked, List<String> years) {
    this.own = asked.list().columns();
    this.years = years;
  }

  @Override
  public void head(Writer out) throws IOException {
    List<String> columns = new ArrayList<>(List.of("line"));
    columns.addAll(own);
    columns.addAll(COUNTS);
    columns.addAll(Figures.COLUMNS);
    for (String year : years) {
      columns.addAll(List.of(year + ".paragraphs", year + ".letters", year + ".matches"));
    }
    columns.add("notes");
    columns.add("problem");
    columns.add(Figures.ATTRIBUTION);
    Csv.begin(out, columns);
  }

  @Override
  public void row(Writer out, QueryList.Row row, Batch.Counted counted) throws IOException {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(Long.toString(row.line()));
    own.forEach(column -> cells.add(row.cells().get(column)));
    @Nullable Sought sought = counted.sought();
    cells.add(sought == null ? null : sought.means());
    addCounts(cells, counted.trend());
    addYears(cells, counted.trend());
    cells.add(String.join(" ", counted.notes()));
    cells.add(counted.problem());
    cells.add(Figures.ATTRIBUTED);
    Csv.row(out, cells);
  }

  private static void addCounts(List<@Nullable String> cells, @Nullable Trend trend) {
    if (trend == null) {
      addNothing(cells, COUNTS.size() - 1 + Figures.COLUMNS.size());
      return;
    }
    Total total = trend.found().total();
    cells.add(Integer.toString(total.paragraphs()));
    cells.add(Integer.toString(total.letters()));
    cells.add(Integer.toString(total.authorities()));
    cells.add(Long.toString(trend.found().matches()));
    cells.addAll(Figures.cells(total.letters(), trend.found().matches(), trend.of()));
  }

  /** A year in which nothing is held stays empty: nothing could have been found. */
  private void addYears(List<@Nullable String> cells, @Nullable Trend trend) {
    Map<String, Bucket> buckets = new HashMap<>();
    if (trend != null) {
      trend.buckets().forEach(bucket -> buckets.put(bucket.value(), bucket));
    }
    for (String year : years) {
      @Nullable Bucket bucket = buckets.get(year);
      if (bucket == null || bucket.of().letters() == 0) {
        addNothing(cells, 3);
      } else {
        cells.add(Integer.toString(bucket.paragraphs()));
        cells.add(Integer.toString(bucket.letters()));
        cells.add(Long.toString(bucket.matches()));
      }
    }
  }

  private static void addNothing(List<@Nullable String> cells, int count) {
    for (int i = 0; i < count; i++) {
      cells.add(null);
    }
  }
}
