package org.findings.api;

import java.util.List;
import org.findings.search.Base;
import org.findings.search.Cursor;
import org.findings.search.Found;
import org.findings.search.IndexState;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/** What answers of all sorts say alike. */
final class AnswerJson {
  private AnswerJson() {}

  static void query(Json json, Sought sought, List<String> notes) {
    json.object(
        "query",
        () -> {
          json.text("text", sought.text());
          json.text("means", sought.means());
          json.texts("added", sought.added());
          json.texts("notes", notes);
        });
  }

  static void total(Json json, Total total) {
    json.object("total", () -> counts(json, total));
  }

  /** The same, and how often it matches. */
  static void total(Json json, Found found) {
    total(json, found.total(), found.matches());
  }

  static void total(Json json, Total total, long matches) {
    json.object(
        "total",
        () -> {
          counts(json, total);
          json.number("matches", matches);
        });
  }

  /** Paragraphs, letters and authorities. */
  static void counts(Json json, Total total) {
    json.number("paragraphs", total.paragraphs());
    json.number("letters", total.letters());
    json.number("authorities", total.authorities());
    distinct(json, total.distinct());
  }

  /** What a rate is of. */
  static void base(Json json, Base base) {
    json.number("letters", base.letters());
    json.number("paragraphs", base.paragraphs());
    json.number("words", base.words());
  }

  /** Only where it was asked for. */
  static void distinct(Json json, @Nullable Integer paragraphs) {
    if (paragraphs != null) {
      json.number("distinct", paragraphs);
    }
  }

  static void next(Json json, @Nullable Cursor next) {
    json.text("next", next == null ? null : next.encoded());
  }

  /**
   * The state of the index that an answer is the truth of.
   *
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  static void index(Json json, IndexState index, boolean samples) {
    json.object(
        "index",
        () -> {
          json.text("build", index.build());
          json.number("letters", index.letters());
          json.number("paragraphs", index.paragraphs());
          if (samples) {
            json.yes("samples");
          }
        });
  }
}
