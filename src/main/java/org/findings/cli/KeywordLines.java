package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.findings.search.Keywords;
import org.findings.search.Keywords.Marking;
import org.findings.search.Keywords.Phrases;
import org.jspecify.annotations.Nullable;

/** What marks one selection against another, for people, in columns. */
final class KeywordLines {
  private final PrintWriter out;

  KeywordLines(PrintWriter out) {
    this.out = out;
  }

  void all(Keywords answer, List<String> notes) {
    notes.forEach(out::println);
    table("Words commoner in a", answer.ofA());
    table("Words commoner in b", answer.ofB());
    @Nullable Phrases phrases = answer.phrases();
    if (phrases != null) {
      table("Phrases commoner in a (paragraphs)", phrases.ofA());
      table("Phrases commoner in b (paragraphs)", phrases.ofB());
    }
  }

  private void table(String title, List<Marking> markings) {
    out.println();
    out.println(title + (markings.isEmpty() ? ": none" : ""));
    if (markings.isEmpty()) {
      return;
    }
    line("", "in a", "letters", "in b", "letters", "log-likelihood", "log ratio");
    for (Marking marking : markings) {
      line(
          marking.text(),
          number(marking.keyness().inA()),
          number(marking.a().letters()),
          number(marking.keyness().inB()),
          number(marking.b().letters()),
          String.format(Locale.UK, "%.1f", marking.keyness().logLikelihood()),
          String.format(Locale.UK, "%+.2f", marking.keyness().logRatio()));
    }
  }

  private void line(Object... cells) {
    out.printf(Locale.UK, "%-32s %9s %8s %9s %8s %15s %10s%n", cells);
  }

  private static String number(long count) {
    return String.format(Locale.UK, "%,d", count);
  }
}
