package org.findings.api;

import org.findings.letter.Inspectorate;
import org.findings.letter.Letter;

/** Who signed a letter, and where each fact about it was found. */
final class FoundJson {
  private FoundJson() {}

  static void signedBy(Json json, Letter letter) {
    json.objects(
        "signedBy",
        letter.signedBy(),
        one -> {
          Inspectorate of = one.inspectorate();
          json.text("name", one.name());
          json.text("post", one.post());
          json.text("inspectorate", of == null ? null : of.label());
        });
  }

  static void found(Json json, Letter letter) {
    json.object(
        "found",
        () ->
            letter
                .found()
                .forEach(
                    (fact, place) ->
                        json.object(
                            fact.label(),
                            () -> {
                              json.text("in", place.sidecar() ? "sidecar" : "letter");
                              json.number("page", place.page());
                              json.text("text", place.text());
                            })));
  }
}
