package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AskedCollocates;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Collocates;
import org.findings.search.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells from the command line which words keep company with what matches. */
@Command(
    name = "collocates",
    description = "Tells which words stand near what a query matches more often than elsewhere.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class CollocatesCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

  @Option(names = "--window", paramLabel = "N", description = "Words to each side, 1 to 20: 5.")
  private @Nullable List<String> window;

  @Option(
      names = "--forms",
      paramLabel = "written|lemma",
      description = "Words as they are written, or all inflections of one together: written.")
  private @Nullable List<String> forms;

  @Option(
      names = "--stop-words",
      paramLabel = "true|false",
      description = "Words that say nothing by themselves, too: false.")
  private @Nullable List<String> stopWords;

  @Option(names = "--size", paramLabel = "N", description = "Words, 0 to 500: 50.")
  private @Nullable List<String> size;

  @Option(names = "--least", paramLabel = "N", description = "Only those near so often: 3.")
  private @Nullable List<String> least;

  @Option(
      names = "--by",
      paramLabel = "logLikelihood|logDice|observed",
      description = "What puts one before another: logLikelihood.")
  private @Nullable List<String> by;

  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Option(names = "--csv", description = "Prints a table for a spreadsheet.")
  private boolean csv;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  CollocatesCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "window", window);
    FilterOptions.add(parameters, "forms", forms);
    FilterOptions.add(parameters, "stopWords", stopWords);
    FilterOptions.add(parameters, "size", size);
    FilterOptions.add(parameters, "least", least);
    FilterOptions.add(parameters, "by", by);
    AskedCollocates asked = AskedCollocates.of(parameters, thesaurus.thesaurus());
    PrintWriter out = spec.commandLine().getOut();
    try (Engine engine = LuceneEngine.open(index.path())) {
      Collocates answer = engine.collocates(asked.search());
      if (json) {
        out.println(asked.json(answer, false).text());
      } else if (csv) {
        out.print(asked.csv(answer).text());
        out.flush();
      } else {
        new CollocateLines(out).all(answer, asked.notes(answer));
      }
    }
    return Exit.OK;
  }
}
