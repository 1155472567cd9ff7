package org.findings.api;

import java.util.Comparator;
import java.util.List;
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
    counts(json, "years", coverage, Facet.YEAR);
    counts(json, "inspectorates", coverage, Facet.INSPECTORATE);
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

  /** Years in their order, the rest by how much is held of them. */
  private static void counts(Json json, String name, Coverage coverage, Facet facet) {
    Comparator<FacetCount> order =
        facet == Facet.YEAR
            ? Comparator.comparing(FacetCount::value)
            : Comparator.comparingInt(FacetCount::letters)
                .reversed()
                .thenComparing(FacetCount::value);
    List<FacetCount> held =
        coverage.held().getOrDefault(facet, List.of()).stream().sorted(order).toList();
    json.objects(
        name,
        held,
        count -> {
          json.text("value", count.value());
          json.text("label", count.label());
          json.number("letters", count.letters());
          json.number("paragraphs", count.paragraphs());
        });
  }
}
