package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.findings.api.Asked;
import org.findings.search.Answer;
import org.findings.search.Citation;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.GroupedAnswer;
import org.findings.search.Hit;
import org.findings.search.LetterHit;
import org.findings.search.SimilarAnswer;
import org.findings.search.SimilarHit;
import org.findings.search.Span;
import org.findings.search.Total;
import org.findings.stance.Stance;
import org.jspecify.annotations.Nullable;

/** An answer for people. */
final class AnswerLines {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter out;
  private final String before;
  private final String after;

  /**
   * @param bold whether matches are bold, or else between quotation marks that letters don't have
   */
  AnswerLines(PrintWriter out, boolean bold) {
    this.out = out;
    this.before = bold ? BOLD : "«";
    this.after = bold ? PLAIN : "»";
  }

  void all(Asked asked, Answer answer, List<String> notes) {
    around(asked, answer, notes, () -> answer.hits().forEach(this::hit));
  }

  void grouped(Asked asked, GroupedAnswer answer, List<String> notes) {
    around(asked, answer.whole(), notes, () -> answer.hits().forEach(this::letter));
  }

  void similar(SimilarAnswer answer) {
    out.println(total(answer.total()) + ": much the same as " + answer.of());
    for (SimilarHit hit : answer.hits()) {
      out.println();
      out.printf(
          Locale.UK,
          "%s (likeness %.2f)%n",
          Citation.plain(hit.letter(), hit.paragraph()),
          hit.likeness());
      out.println("  " + hit.paragraph().text());
    }
  }

  private void around(Asked asked, Answer answer, List<String> notes, Runnable hits) {
    out.println(total(answer.total()) + ": " + asked.means());
    notes.forEach(out::println);
    hits.run();
    answer.facets().forEach(this::facet);
    if (answer.next() != null) {
      out.println();
      out.println("For the next page: --cursor " + answer.next().encoded());
    }
  }

  private static String total(Total total) {
    return Amount.paragraphs(total.paragraphs())
        + " in "
        + Amount.letters(total.letters())
        + " of "
        + Amount.of(total.authorities(), "authority", "authorities")
        + different(total.distinct());
  }

  private static String different(@Nullable Integer distinct) {
    return distinct == null ? "" : String.format(Locale.UK, ", %,d different", distinct);
  }

  private void letter(LetterHit hit) {
    out.println();
    out.println(hit.letter().title() + ": " + Amount.paragraphs(hit.paragraphs()));
    out.println("  " + hit.letter().id());
    hit.best().forEach(this::hit);
  }

  private void hit(Hit hit) {
    out.println();
    out.println(Citation.plain(hit.letter(), hit.paragraph()));
    out.println("  " + marked(hit.paragraph().text(), hit.matches()));
    if (hit.stance() != null && hit.stance() != Stance.AFFIRMED) {
      out.println("  (" + hit.stance().code() + ")");
    }
    if (hit.others() != null) {
      out.printf(
          "  and %,d more, the same but for names, numbers and dates, in %s: --identical %s%n",
          hit.others().more(), Amount.letters(hit.others().letters()), hit.paragraph().id());
    }
  }

  /** Spans may overlap: what is marked already is not marked again. */
  String marked(String text, List<Span> matches) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span span : matches) {
      int start = Math.max(span.start(), done);
      if (span.end() > start) {
        marked.append(text, done, start).append(before);
        marked.append(text, start, span.end()).append(after);
        done = span.end();
      }
    }
    return marked.append(text.substring(done)).toString();
  }

  private void facet(Facet facet, List<FacetCount> counts) {
    out.println();
    out.println("By " + facet.code() + ":");
    for (FacetCount count : counts) {
      out.printf(
          "  %s: %s in %s%s%n",
          count.label(),
          Amount.paragraphs(count.paragraphs()),
          Amount.letters(count.letters()),
          different(count.distinct()));
    }
  }
}
