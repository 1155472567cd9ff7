package org.findings.api;

import org.findings.search.Base;
import org.findings.search.Interval;
import org.findings.search.Rates;
import org.findings.search.Trend;
import org.findings.search.Trend.Bucket;
import org.jspecify.annotations.Nullable;

/** How often something is found as JSON. */
final class TrendJson {
  private TrendJson() {}

  /** All that is found, and what it is of. */
  static void whole(Json json, Trend trend) {
    AnswerJson.total(json, trend.found());
    json.object("of", () -> AnswerJson.base(json, trend.of()));
    rates(json, trend.found().total().letters(), trend.found().matches(), trend.of());
  }

  static void bucket(Json json, Bucket bucket) {
    json.text("value", bucket.value());
    json.text("label", bucket.label());
    json.number("paragraphs", bucket.paragraphs());
    json.number("letters", bucket.letters());
    json.number("matches", bucket.matches());
    json.object("of", () -> AnswerJson.base(json, bucket.of()));
    rates(json, bucket.letters(), bucket.matches(), bucket.of());
  }

  private static void rates(Json json, int letters, long matches, Base of) {
    json.number("per100Letters", Rates.per100Letters(letters, of.letters()));
    json.number("per10000Words", Rates.per10000Words(matches, of.words()));
    @Nullable Interval interval = Rates.interval(letters, of.letters());
    json.number("low", interval == null ? (Double) null : Double.valueOf(interval.low()));
    json.number("high", interval == null ? (Double) null : Double.valueOf(interval.high()));
  }
}
