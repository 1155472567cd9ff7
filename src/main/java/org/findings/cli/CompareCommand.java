package org.findings.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AskedComparison;
import org.findings.api.ComparisonBody;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Comparison;
import org.findings.search.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares two selections from the command line. */
@Command(
    name = "compare",
    description =
        "Says how much commoner something is in one selection of letters than in another.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class CompareCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--a",
      paramLabel = "FILTERS",
      description =
          "One side, as in an address: \"overall=Inadequate&year=2019..2024\". Other filters hold"
              + " for both sides.")
  private @Nullable List<String> a;

  @Option(names = "--b", paramLabel = "FILTERS", description = "The other side.")
  private @Nullable List<String> b;

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
  CompareCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "a", a);
    FilterOptions.add(parameters, "b", b);
    FilterOptions.add(parameters, "identical", identical);
    figures.addTo(parameters);
    AskedComparison asked = AskedComparison.of(parameters, thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      Comparison comparison = engine.compare(asked.search());
      if (figures.areForPrograms()) {
        byte[] body = ComparisonBody.of(asked, comparison, false);
        figures.print(spec, new String(body, StandardCharsets.UTF_8));
      } else {
        new FigureLines(spec.commandLine().getOut()).comparison(asked, comparison);
      }
    }
    return Exit.OK;
  }
}
