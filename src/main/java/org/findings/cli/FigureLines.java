package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.findings.api.AskedComparison;
import org.findings.api.AskedTrends;
import org.findings.api.ComparisonNotes;
import org.findings.api.TrendNotes;
import org.findings.search.Base;
import org.findings.search.Comparison;
import org.findings.search.Comparison.Side;
import org.findings.search.Differences;
import org.findings.search.Estimate;
import org.findings.search.Found;
import org.findings.search.Interval;
import org.findings.search.Rates;
import org.findings.search.Total;
import org.findings.search.Trend;
import org.findings.search.Trend.Bucket;
import org.jspecify.annotations.Nullable;

/** Counts and rates for people, in columns. */
final class FigureLines {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 40;

  private final PrintWriter out;

  FigureLines(PrintWriter out) {
    this.out = out;
  }

  void trend(AskedTrends asked, Trend trend) {
    Found found = trend.found();
    out.println(total(found) + ": " + asked.means());
    TrendNotes.of(trend).forEach(out::println);
    if (trend.buckets().isEmpty()) {
      return;
    }
    int width =
        trend.buckets().stream().mapToInt(bucket -> bucket.label().length()).max().orElse(0);
    width = Math.min(WIDEST, Math.max(NARROWEST, width));
    out.println();
    head(padded(trend.by().code(), width));
    for (Bucket bucket : trend.buckets()) {
      row(
          padded(bucket.label(), width),
          bucket.paragraphs(),
          bucket.letters(),
          bucket.matches(),
          bucket.of());
    }
    Total total = found.total();
    row(padded("all", width), total.paragraphs(), total.letters(), found.matches(), trend.of());
  }

  void comparison(AskedComparison asked, Comparison comparison) {
    out.println(asked.means());
    out.println("a: " + AskedComparison.means(asked.search().a()));
    out.println("b: " + AskedComparison.means(asked.search().b()));
    ComparisonNotes.of(asked.search(), comparison).forEach(out::println);
    out.println();
    head(padded("side", NARROWEST));
    side("a", comparison.a());
    side("b", comparison.b());
    @Nullable Differences differences = Differences.of(comparison);
    if (differences != null) {
      out.println();
      out.println("Letters that have it, a to b: " + times(differences.ratioOfLetters()));
      out.println("Matches in as many words, a to b: " + times(differences.ratioOfMatches()));
      out.println("Of 100 letters, more in a: " + more(differences.difference()));
    }
  }

  private void side(String name, Side side) {
    Found found = side.found();
    if (found != null) {
      Total total = found.total();
      row(padded(name, NARROWEST), total.paragraphs(), total.letters(), found.matches(), side.of());
    }
  }

  private static String total(Found found) {
    Total total = found.total();
    return String.format(
            Locale.UK, "%,d %s in ", found.matches(), found.matches() == 1 ? "match" : "matches")
        + Amount.paragraphs(total.paragraphs())
        + " in "
        + Amount.letters(total.letters())
        + " of "
        + Amount.of(total.authorities(), "authority", "authorities");
  }

  private void head(String first) {
    line(
        List.of(
            first,
            "paragraphs",
            "letters",
            "matches",
            "per 100 letters",
            "(95 %)",
            "per 10,000 words"));
  }

  private void row(String first, int paragraphs, int letters, long matches, Base of) {
    if (of.letters() == 0) {
      line(List.of(first, "", "no letters", "", "", "", ""));
      return;
    }
    @Nullable Interval interval = Rates.interval(letters, of.letters());
    line(
        List.of(
            first,
            String.format(Locale.UK, "%,d", paragraphs),
            String.format(Locale.UK, "%,d of %,d", letters, of.letters()),
            String.format(Locale.UK, "%,d", matches),
            one(Rates.per100Letters(letters, of.letters())) + (of.isSmall() ? " !" : ""),
            interval == null
                ? ""
                : String.format(Locale.UK, "%.1f–%.1f", interval.low(), interval.high()),
            two(Rates.per10000Words(matches, of.words()))));
  }

  private void line(List<String> cells) {
    out.printf(Locale.UK, "%s  %10s  %14s  %9s  %15s  %13s  %16s%n", cells.toArray());
  }

  private static String padded(String label, int width) {
    String cut = label.length() > width ? label.substring(0, width - 1) + "…" : label;
    return cut + " ".repeat(width - cut.length());
  }

  private static String one(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.UK, "%.1f", value);
  }

  private static String two(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.UK, "%.2f", value);
  }

  private static String times(Estimate estimate) {
    return estimate.value() == null
        ? "can't be said"
        : two(estimate.value()) + " times" + interval(estimate.interval(), "%.2f–%.2f");
  }

  private static String more(Estimate estimate) {
    return estimate.value() == null
        ? "can't be said"
        : one(estimate.value()) + interval(estimate.interval(), "%.1f to %.1f");
  }

  private static String interval(@Nullable Interval interval, String form) {
    return interval == null
        ? ""
        : " (95 %: " + String.format(Locale.UK, form, interval.low(), interval.high()) + ")";
  }
}
