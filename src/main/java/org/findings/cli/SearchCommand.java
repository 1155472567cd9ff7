package org.findings.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.findings.api.Asked;
import org.findings.api.Bodies;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Answer;
import org.findings.search.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches from the command line. */
@Command(
    name = "search",
    description = "Searches the index, and prints each paragraph with where it stands.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class SearchCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description =
          "Words are found in all their inflections, \"words in quotation marks\" as they are;"
              + " AND, OR, NOT and parentheses join them. Without one: everything.")
  private @Nullable String query;

  @Mixin private SearchOptions options;

  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  SearchCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Asked asked = Asked.of(options.parameters(query), thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      Answer answer = engine.search(asked.search());
      if (json) {
        out.println(new String(new Bodies(false).search(asked, answer), StandardCharsets.UTF_8));
      } else {
        new AnswerLines(out, Terminal.isBoldWanted()).all(asked, answer);
      }
    }
    return Exit.OK;
  }
}
