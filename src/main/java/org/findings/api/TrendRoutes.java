package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import org.findings.search.Comparison;
import org.findings.search.Keywords;
import org.findings.search.Trend;

/** Counts beside what they are of: value by value, or two selections beside each other. */
final class TrendRoutes {
  private final Service service;

  TrendRoutes(Service service) {
    this.service = service;
  }

  /** {@link Handler} of {@code /api/v1/trends}. */
  void trends(Context request) throws Exception {
    AskedTrends asked = AskedTrends.of(QueryString.of(request.queryString()), service.thesaurus());
    service.answer(
        request,
        () -> {
          Trend trend = service.engine().trend(asked.search());
          boolean samples = service.samples().getAsBoolean();
          return typed(
              Answered.json(trend.index(), TrendBody.of(asked, trend, samples)), asked.isCsv());
        });
  }

  /** {@link Handler} of {@code /api/v1/compare}. */
  void compare(Context request) throws Exception {
    Map<String, List<String>> given = QueryString.of(request.queryString());
    if (!AskedComparison.hasQuery(given)) {
      keywords(request, AskedKeywords.of(given));
      return;
    }
    AskedComparison asked = AskedComparison.of(given, service.thesaurus());
    service.answer(
        request,
        () -> {
          Comparison comparison = service.engine().compare(asked.search());
          boolean samples = service.samples().getAsBoolean();
          AnswerBody body = ComparisonBody.of(asked, comparison, samples);
          return typed(Answered.json(comparison.index(), body), asked.isCsv());
        });
  }

  private void keywords(Context request, AskedKeywords asked) throws Exception {
    service.answerByPhrases(
        request,
        null,
        () -> {
          Keywords answer = service.engine().keywords(asked.search());
          boolean samples = service.samples().getAsBoolean();
          AnswerBody body = KeywordsBody.of(asked, answer, samples);
          return typed(Answered.json(answer.index(), body), asked.isCsv());
        });
  }

  private static Answered typed(Answered answered, boolean csv) {
    return csv ? answered.asTable("findings.csv") : answered;
  }
}
