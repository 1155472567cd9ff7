package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AnswerBody;
import org.findings.api.AskedLines;
import org.findings.api.LinesJson;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.LineAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows each match in its line on the command line. */
@Command(
    name = "concordance",
    description = "Prints each match in its line, one under the other.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class ConcordanceCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;
  @Mixin private FilterOptions filters;
  @Mixin private LineOptions options;

  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;
  @Mixin private ThesaurusOption thesaurus;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  ConcordanceCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    options.addTo(parameters);
    AskedLines asked = AskedLines.of(parameters, thesaurus.thesaurus());
    PrintWriter out = spec.commandLine().getOut();
    try (Engine engine = LuceneEngine.open(index.path())) {
      LineAnswer answer = engine.lines(asked.search());
      List<String> notes = LinesJson.notes(engine, asked, answer);
      if (json) {
        AnswerBody body = LinesJson.body(asked, answer, notes, false);
        out.println(body.text());
      } else {
        int width = Terminal.width(spec);
        new AlignedLines(out, Terminal.isBoldWanted(), width).all(asked, answer, notes);
      }
    }
    return Exit.OK;
  }
}
