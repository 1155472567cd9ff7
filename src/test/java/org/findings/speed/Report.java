package org.findings.speed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.findings.speed.Figures.Figure;
import org.jspecify.annotations.Nullable;

/** Prints figures for people. */
final class Report {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final String KINDS = "by kind/";

  /** A change that is smaller than this is not told, even where no round overlaps. */
  private static final double LEAST = 0.03;

  private Report() {}

  static void print(String corpus, Figures figures) {
    OUT.printf("%n== %s ==%n", corpus);
    for (Map.Entry<String, Figure> each : figures.all().entrySet()) {
      if (!each.getKey().startsWith(KINDS)) {
        OUT.printf("%-62s %s%n", each.getKey(), text(each.getValue()));
      }
    }
    if (figures.all().keySet().stream().noneMatch(name -> name.startsWith(KINDS))) {
      return;
    }
    OUT.printf("%n%-28s %22s %22s %s%n", "kind of query", "findings, ms", "reference, ms", "ratio");
    for (String kind : Mix.kinds()) {
      OUT.printf(
          "%-28s %22s %22s %s%n",
          kind,
          text(figures.get(KINDS + kind + "/findings, ms")),
          text(figures.get(KINDS + kind + "/reference, ms")),
          text(figures.get(KINDS + kind + "/ratio")));
    }
  }

  /** What ten times as much text costs. */
  static void printGrowth(Figures figures, List<String> corpora) {
    String mean = "/in process/findings, mean, ms";
    Figure small = figures.get("100000" + mean);
    Figure large = figures.get("1000000" + mean);
    if (corpora.containsAll(List.of("100000", "1000000")) && small != null && large != null) {
      figures.add("growth of the mean from 100000 to 1000000", large.median() / small.median());
      OUT.printf(
          "%nGrowth of the mean from 100,000 to 1,000,000 paragraphs: %.2f%n",
          large.median() / small.median());
    }
  }

  /** Figures whose rounds don't overlap with those of before. */
  static void printChanges(Figures before, Figures now) {
    OUT.printf("%nChanged since the saved figures:%n");
    int changes = 0;
    for (Map.Entry<String, Figure> each : now.all().entrySet()) {
      Figure old = before.get(each.getKey());
      Figure figure = each.getValue();
      if (old != null && differs(old, figure)) {
        changes++;
        OUT.printf(
            "%-72s %s → %s  (%+.0f %%)%n",
            each.getKey(), text(old), text(figure), 100 * (figure.median() / old.median() - 1));
      }
    }
    if (changes == 0) {
      OUT.println("nothing beyond the spread of the rounds");
    }
  }

  private static boolean differs(Figure old, Figure now) {
    boolean apart = now.low() > old.high() || now.high() < old.low();
    return apart && Math.abs(now.median() / old.median() - 1) > LEAST;
  }

  private static String text(@Nullable Figure figure) {
    if (figure == null) {
      return "–";
    }
    if (figure.low() == figure.high()) {
      return number(figure.median());
    }
    return number(figure.median())
        + " ("
        + number(figure.low())
        + "–"
        + number(figure.high())
        + ")";
  }

  private static String number(double value) {
    return String.format(
        Locale.ROOT,
        Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.3f",
        value);
  }
}
