package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import org.findings.search.Comparison;
import org.findings.search.Keywords;
import org.findings.search.Keywords.Phrases;
import org.findings.search.Trend;
import org.jspecify.annotations.Nullable;

/** Counts beside what they are of: value by value, or two selections beside each other. */
final class TrendRoutes {
  private final Service service;

  TrendRoutes(Service service) {
    this.service = service;
  }

  /** {@link Handler} of {@code /api/v1/trends}. */
  void trends(Context request) throws Exception {
    AskedTrends asked = AskedTrends.of(QueryString.of(request.queryString()), service.thesaurus());
    Trend trend = service.engine().trend(asked.search());
    boolean samples = service.samples().getAsBoolean();
    service.respond(request, trend.index(), TrendBody.of(asked, trend, samples));
    typed(request, asked.isCsv());
  }

  /** {@link Handler} of {@code /api/v1/compare}. */
  void compare(Context request) throws Exception {
    Map<String, List<String>> given = QueryString.of(request.queryString());
    if (!AskedComparison.hasQuery(given)) {
      keywords(request, AskedKeywords.of(given));
      return;
    }
    AskedComparison asked = AskedComparison.of(given, service.thesaurus());
    Comparison comparison = service.engine().compare(asked.search());
    boolean samples = service.samples().getAsBoolean();
    service.respond(request, comparison.index(), ComparisonBody.of(asked, comparison, samples));
    typed(request, asked.isCsv());
  }

  private void keywords(Context request, AskedKeywords asked) throws Exception {
    Keywords answer = service.engine().keywords(asked.search());
    boolean samples = service.samples().getAsBoolean();
    // The phrases may be behind the index, and come up with it later.
    @Nullable Phrases phrases = answer.phrases();
    String of = answer.index().build() + "-" + (phrases == null ? "" : phrases.asOf().build());
    service.respond(request, of, KeywordsBody.of(asked, answer, samples));
    typed(request, asked.isCsv());
  }

  private static void typed(Context request, boolean csv) {
    if (csv) {
      request.contentType(Csv.TYPE);
      request.header("Content-Disposition", "attachment; filename=\"findings.csv\"");
    }
  }
}
