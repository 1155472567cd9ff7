package org.findings.api;

import org.findings.search.Coverage;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.FileEntry.Twice;

/** What is held and what is not, as JSON. Files are named as letters name their source. */
final class CoverageJson {
  private CoverageJson() {}

  static void fields(Json json, Coverage coverage) {
    counts(json, "kinds", coverage, Facet.KIND);
    years(json, coverage);
    counts(json, "inspectorates", coverage, Facet.INSPECTORATE);
    counts(json, "regions", coverage, Facet.REGION);
    json.object("authorities", () -> authorities(json, coverage.authorities()));
    json.object(
        "lacking",
        () -> {
          json.number("date", coverage.lacking().date());
          json.number("authority", coverage.lacking().authority());
          json.number("grade", coverage.lacking().grade());
        });
    json.objects(
        "doubts",
        coverage.doubts(),
        doubt -> {
          json.text("doubt", doubt.doubt());
          json.number("total", doubt.total());
          json.texts("letters", doubt.letters());
        });
    json.objects(
        "setAside",
        coverage.setAside(),
        file -> {
          json.text("file", file.relative());
          json.text("reason", file.outcome() instanceof SetAside aside ? aside.reason() : null);
        });
    json.objects(
        "twice",
        coverage.twice(),
        file -> {
          json.text("file", file.relative());
          json.text("letter", file.outcome() instanceof Twice twice ? twice.letterId() : null);
        });
  }

  private static void authorities(Json json, Coverage.Authorities authorities) {
    json.number("held", authorities.held());
    json.number("known", authorities.known());
    json.number("others", authorities.others());
    json.objects(
        "without",
        authorities.without(),
        authority -> {
          json.text("code", authority.code());
          json.text("name", authority.name());
          json.text("region", authority.region());
        });
  }

  private static void counts(Json json, String name, Coverage coverage, Facet facet) {
    json.objects(name, coverage.counts(facet), count -> count(json, count));
  }

  private static void years(Json json, Coverage coverage) {
    json.objects("years", coverage.years(), count -> count(json, count));
  }

  private static void count(Json json, FacetCount count) {
    json.text("value", count.value());
    json.text("label", count.label());
    json.number("letters", count.letters());
    json.number("paragraphs", count.paragraphs());
  }
}
