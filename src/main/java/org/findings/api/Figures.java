package org.findings.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.findings.search.Base;
import org.findings.search.Estimate;
import org.findings.search.Interval;
import org.findings.search.Rates;
import org.jspecify.annotations.Nullable;

/** Counts beside what they are of, with their rates: as JSON and as cells of a table. */
final class Figures {
  /** Of a rate in a table: more than any of them means. */
  private static final MathContext DIGITS = new MathContext(8);

  static final List<String> COLUMNS =
      List.of(
          "of.letters",
          "of.paragraphs",
          "of.words",
          "per100Letters",
          "per10000Words",
          "low",
          "high",
          "small");

  static final String ATTRIBUTION = "attribution";

  /** In each row, since rows are taken out of tables. */
  static final String ATTRIBUTED =
      "Counted in inspection letters, which are public sector information licensed under the Open"
          + " Government Licence v3.0 where they say so.";

  private Figures() {}

  /** What letters and matches are of, and what they come to. */
  static void json(Json json, int letters, long matches, Base of) {
    json.object("of", () -> AnswerJson.base(json, of));
    json.number("per100Letters", Rates.per100Letters(letters, of.letters()));
    json.number("per10000Words", Rates.per10000Words(matches, of.words()));
    ends(json, Rates.interval(letters, of.letters()));
    json.is("small", of.isSmall());
  }

  static void json(Json json, String name, Estimate estimate) {
    json.object(
        name,
        () -> {
          json.number("value", estimate.value());
          ends(json, estimate.interval());
        });
  }

  private static void ends(Json json, @Nullable Interval interval) {
    json.number("low", interval == null ? null : interval.low());
    json.number("high", interval == null ? null : interval.high());
  }

  /** The cells of {@link #COLUMNS}. */
  static List<@Nullable String> cells(int letters, long matches, Base of) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(Integer.toString(of.letters()));
    cells.add(Integer.toString(of.paragraphs()));
    cells.add(Long.toString(of.words()));
    cells.add(cell(Rates.per100Letters(letters, of.letters())));
    cells.add(cell(Rates.per10000Words(matches, of.words())));
    addEnds(cells, Rates.interval(letters, of.letters()));
    cells.add(Boolean.toString(of.isSmall()));
    return cells;
  }

  /** Value, low and high. */
  static List<@Nullable String> cells(Estimate estimate) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(cell(estimate.value()));
    addEnds(cells, estimate.interval());
    return cells;
  }

  private static void addEnds(List<@Nullable String> cells, @Nullable Interval interval) {
    cells.add(interval == null ? null : cell(interval.low()));
    cells.add(interval == null ? null : cell(interval.high()));
  }

  private static @Nullable String cell(@Nullable Double value) {
    return value == null
        ? null
        : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /** Writes rows of a table. */
  interface Rows {
    void to(Writer out) throws IOException;
  }

  static AnswerBody table(List<String> columns, Rows rows) {
    return bytes -> {
      Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      Csv.begin(out, Names.and(columns, ATTRIBUTION));
      rows.to(out);
      out.flush();
    };
  }
}
