package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.findings.search.Trend;
import org.jspecify.annotations.Nullable;

/** A list of queries and their counts, an object on a line of its own for each. */
final class BatchJson implements BatchRows {
  private final List<String> years;

  BatchJson(List<String> years) {
    this.years = years;
  }

  @Override
  public void head(Writer out) {
    // Lines need none.
  }

  @Override
  public void row(Writer out, QueryList.Row row, Batch.Counted counted) throws IOException {
    Json.line(
        out,
        object -> {
          object.number("line", row.line());
          object.object("given", () -> row.cells().forEach(object::text));
          @Nullable Sought sought = counted.sought();
          object.text("means", sought == null ? null : sought.means());
          @Nullable Trend trend = counted.trend();
          if (trend != null) {
            AnswerJson.total(object, trend.found());
            int letters = trend.found().total().letters();
            Figures.json(object, letters, trend.found().matches(), trend.of());
            if (!years.isEmpty()) {
              object.objects("years", trend.buckets(), bucket -> TrendBody.bucket(object, bucket));
            }
          }
          object.texts("notes", counted.notes());
          object.text("problem", counted.problem());
        });
  }
}
