package org.findings.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AnswerBody;
import org.findings.api.AskedTrends;
import org.findings.api.TrendBody;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.Trend;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts value by value from the command line. */
@Command(
    name = "trends",
    description =
        "Counts what a search finds year by year, or by another field, beside what there is:"
            + " rates with their intervals.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class TrendsCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description =
          "year (the default), authority, inspectorate, kind, overall, grade, role or region.")
  private @Nullable List<String> by;

  @Option(
      names = "--identical",
      paramLabel = "ID",
      description =
          "Only paragraphs that are the same as this one but for names, numbers and dates.")
  private @Nullable List<String> identical;

  @Mixin private FigureOptions figures;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  TrendsCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "by", by);
    FilterOptions.add(parameters, "identical", identical);
    figures.addTo(parameters);
    AskedTrends asked = AskedTrends.of(parameters, thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      Trend trend = engine.trend(asked.search());
      if (figures.areForPrograms()) {
        AnswerBody body = TrendBody.of(asked, trend, false);
        figures.print(spec, body.text());
      } else {
        new FigureLines(spec.commandLine().getOut()).trend(asked, trend);
      }
    }
    return Exit.OK;
  }
}
