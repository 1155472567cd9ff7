package org.findings.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.findings.query.Filter;
import org.findings.search.Base;
import org.findings.search.Comparison;
import org.findings.search.Comparison.Side;
import org.findings.search.Differences;
import org.findings.search.Found;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/** A comparison as it is sent. */
public final class ComparisonBody {
  private static final List<String> COUNTS =
      List.of("side", "means", "paragraphs", "letters", "authorities", "matches");

  private static final List<String> DIFFERENCES =
      List.of(
          "ratio.letters",
          "ratio.letters.low",
          "ratio.letters.high",
          "ratio.words",
          "ratio.words.low",
          "ratio.words.high",
          "difference",
          "difference.low",
          "difference.high");

  private ComparisonBody() {}

  /**
   * As JSON, or as a table where that is asked for.
   *
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  public static AnswerBody of(AskedComparison asked, Comparison comparison, boolean samples) {
    return asked.isCsv() ? table(asked, comparison) : json(asked, comparison, samples);
  }

  private static AnswerBody json(AskedComparison asked, Comparison comparison, boolean samples) {
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), List.of());
          json.object("a", () -> side(json, asked.search().a(), comparison.a()));
          json.object("b", () -> side(json, asked.search().b(), comparison.b()));
          Differences differences = Differences.of(comparison);
          if (differences != null) {
            json.object(
                "ratio",
                () -> {
                  Figures.json(json, "letters", differences.ratioOfLetters());
                  Figures.json(json, "words", differences.ratioOfMatches());
                });
            Figures.json(json, "difference", differences.difference());
          }
          json.number("overlap", comparison.overlap());
          json.texts("notes", ComparisonNotes.of(asked.search(), comparison));
          AnswerJson.index(json, comparison.index(), samples);
        });
  }

  private static void side(Json json, List<Filter> filters, Side side) {
    json.text("means", AskedComparison.means(filters));
    Found found = side.found();
    if (found == null) {
      return;
    }
    AnswerJson.counts(json, found.total());
    json.number("matches", found.matches());
    Figures.json(json, found.total().letters(), found.matches(), side.of());
  }

  private static AnswerBody table(AskedComparison asked, Comparison comparison) {
    List<String> columns =
        Stream.of(COUNTS, Figures.COLUMNS, DIFFERENCES).flatMap(List::stream).toList();
    return Figures.table(
        columns,
        out -> {
          List<@Nullable String> a = cells("a", asked.search().a(), comparison.a());
          List<@Nullable String> b = cells("b", asked.search().b(), comparison.b());
          Differences differences = Differences.of(comparison);
          if (differences != null) {
            a.addAll(Figures.cells(differences.ratioOfLetters()));
            a.addAll(Figures.cells(differences.ratioOfMatches()));
            a.addAll(Figures.cells(differences.difference()));
            // They are of the first side to the second, and stand there once.
            DIFFERENCES.forEach(column -> b.add(null));
          }
          for (List<@Nullable String> row : List.of(a, b)) {
            row.add(Figures.ATTRIBUTED);
            Csv.row(out, row);
          }
        });
  }

  private static List<@Nullable String> cells(String name, List<Filter> filters, Side side) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(AskedComparison.means(filters));
    Found found = side.found();
    Base of = side.of();
    if (found != null) {
      Total total = found.total();
      cells.add(Integer.toString(total.paragraphs()));
      cells.add(Integer.toString(total.letters()));
      cells.add(Integer.toString(total.authorities()));
      cells.add(Long.toString(found.matches()));
      cells.addAll(Figures.cells(total.letters(), found.matches(), of));
    }
    return cells;
  }
}
