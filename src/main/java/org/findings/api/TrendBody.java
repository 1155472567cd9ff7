package org.findings.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.findings.search.Found;
import org.findings.search.Trend;
import org.findings.search.Trend.Bucket;
import org.jspecify.annotations.Nullable;

/** A trend as it is sent. */
public final class TrendBody {
  private static final List<String> COUNTS =
      List.of("value", "label", "paragraphs", "letters", "matches");

  private TrendBody() {}

  /**
   * As JSON, or as a table where that is asked for.
   *
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  public static AnswerBody of(AskedTrends asked, Trend trend, boolean samples) {
    return asked.isCsv() ? table(trend) : json(asked, trend, samples);
  }

  private static AnswerBody json(AskedTrends asked, Trend trend, boolean samples) {
    Found found = trend.found();
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), List.of());
          json.text("by", trend.by().code());
          json.object(
              "total",
              () -> {
                AnswerJson.counts(json, found.total());
                json.number("matches", found.matches());
                Figures.json(json, found.total().letters(), found.matches(), trend.of());
              });
          json.objects("buckets", trend.buckets(), bucket -> bucket(json, bucket));
          json.texts("notes", TrendNotes.of(trend));
          AnswerJson.index(json, trend.index(), samples);
        });
  }

  static void bucket(Json json, Bucket bucket) {
    json.text("value", bucket.value());
    json.text("label", bucket.label());
    json.number("paragraphs", bucket.paragraphs());
    json.number("letters", bucket.letters());
    json.number("matches", bucket.matches());
    Figures.json(json, bucket.letters(), bucket.matches(), bucket.of());
  }

  private static AnswerBody table(Trend trend) {
    List<String> columns = Stream.concat(COUNTS.stream(), Figures.COLUMNS.stream()).toList();
    return Figures.table(
        columns,
        out -> {
          for (Bucket bucket : trend.buckets()) {
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(bucket.value());
            cells.add(bucket.label());
            cells.add(Integer.toString(bucket.paragraphs()));
            cells.add(Integer.toString(bucket.letters()));
            cells.add(Long.toString(bucket.matches()));
            cells.addAll(Figures.cells(bucket.letters(), bucket.matches(), bucket.of()));
            cells.add(Figures.ATTRIBUTED);
            Csv.row(out, cells);
          }
        });
  }
}
