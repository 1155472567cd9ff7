package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.findings.search.Collocates;

/** The company of matches for people. */
final class CollocateLines {
  private static final int MOST_FORMS = 4;

  private final PrintWriter out;

  CollocateLines(PrintWriter out) {
    this.out = out;
  }

  void all(Collocates answer, List<String> notes) {
    out.printf(
        Locale.ROOT,
        "%,d %s in %s of %s; %,d words around them, of %,d.%n",
        answer.matches(),
        answer.matches() == 1 ? "match" : "matches",
        Amount.paragraphs(answer.total().paragraphs()),
        Amount.letters(answer.total().letters()),
        answer.windows(),
        answer.base());
    notes.forEach(out::println);
    if (answer.words().isEmpty()) {
      out.println("No word occurs near it often enough to be listed.");
      return;
    }
    int width = answer.words().stream().mapToInt(word -> named(word).length()).max().orElse(0);
    String row = "%-" + width + "s  %9s  %11s  %14s  %7s  %8s%n";
    out.printf(
        Locale.ROOT, row, "", "observed", "expected", "log-likelihood", "logDice", "letters");
    for (Collocates.Word word : answer.words()) {
      out.printf(
          Locale.ROOT,
          row,
          named(word),
          String.format(Locale.ROOT, "%,d", word.company().inWindows()),
          String.format(Locale.ROOT, "%,.1f", word.company().expected()),
          String.format(Locale.ROOT, "%,.1f", word.company().logLikelihood()),
          String.format(Locale.ROOT, "%.1f", word.logDice()),
          String.format(Locale.ROOT, "%,d", word.letters()));
    }
  }

  private static String named(Collocates.Word word) {
    List<String> others = word.forms().subList(1, word.forms().size());
    if (others.isEmpty()) {
      return word.word();
    }
    String some = String.join(", ", others.subList(0, Math.min(MOST_FORMS, others.size())));
    return word.word() + " (" + some + (others.size() > MOST_FORMS ? " …" : "") + ")";
  }
}
