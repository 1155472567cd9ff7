package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.findings.api.Bodies;
import org.findings.letter.Authority;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Coverage;
import org.findings.search.Engine;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is held from the command line. */
@Command(
    name = "coverage",
    description =
        "Tells what the index holds by kind, year, inspectorate and region, which authorities have"
            + " nothing, what letters lack, and what is doubtful in them.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class CoverageCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  CoverageCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Engine engine = LuceneEngine.open(index.path())) {
      Coverage coverage = engine.coverage();
      if (json) {
        out.println(new Bodies(false).coverage(coverage).text());
      } else {
        print(out, coverage);
      }
    }
    return Exit.OK;
  }

  private static void print(PrintWriter out, Coverage coverage) {
    out.println(
        Amount.letters(coverage.index().letters())
            + ", "
            + Amount.paragraphs(coverage.index().paragraphs()));
    counts(out, "By kind", coverage.counts(Facet.KIND));
    counts(out, "By year", coverage.years());
    counts(out, "By inspectorate", coverage.counts(Facet.INSPECTORATE));
    counts(out, "By region", coverage.counts(Facet.REGION));
    Coverage.Authorities authorities = coverage.authorities();
    out.println();
    out.printf(
        Locale.UK,
        "%d of %d known authorities have letters, and %d others. Without: %s%n",
        authorities.held(),
        authorities.known(),
        authorities.others(),
        authorities.without().stream().map(Authority::name).collect(Collectors.joining(", ")));
    Coverage.Lacking lacking = coverage.lacking();
    out.printf(
        Locale.UK,
        "Letters without date: %d, without authority: %d, without overall grade: %d%n",
        lacking.date(),
        lacking.authority(),
        lacking.grade());
    out.println();
    out.println("Doubts:");
    coverage.doubts().forEach(doubt -> line(out, doubt.total(), doubt.doubt()));
    out.println();
    out.println(
        Amount.of(coverage.setAside().size(), "file", "files")
            + " set aside, "
            + coverage.twice().size()
            + " there twice; check lists them.");
  }

  private static void counts(PrintWriter out, String title, List<FacetCount> counts) {
    out.println();
    out.println(title + ":");
    counts.forEach(count -> line(out, count.letters(), count.label()));
  }

  private static void line(PrintWriter out, int letters, String label) {
    out.printf(Locale.UK, "%,7d  %s%n", letters, label);
  }
}
