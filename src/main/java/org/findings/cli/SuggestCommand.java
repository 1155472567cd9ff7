package org.findings.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AnswerBody;
import org.findings.api.AskedSuggestions;
import org.findings.api.Bodies;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Suggestions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Helps with a query from the command line. */
@Command(
    name = "suggest",
    description =
        "Completes a query with phrases that letters use, corrects words that don't occur, and"
            + " tells the family of the last word.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class SuggestCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "TEXT",
      description = "The query as far as it is typed. Without one: the most used phrases.")
  private @Nullable String text;

  @Mixin private FilterOptions filters;

  @Option(names = "--size", paramLabel = "N", description = "Completions, 0 to 50: 8.")
  private @Nullable List<String> size;

  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  SuggestCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    FilterOptions.add(parameters, "q", text == null ? null : List.of(text));
    filters.addTo(parameters);
    FilterOptions.add(parameters, "size", size);
    AskedSuggestions asked = AskedSuggestions.of(parameters, thesaurus.thesaurus());
    PrintWriter out = spec.commandLine().getOut();
    try (LuceneEngine engine = LuceneEngine.open(index.path())) {
      Suggestions answer = engine.suggest(asked.search());
      if (!answer.asOf().phrases() && answer.index().paragraphs() > 0) {
        PhrasesFirst.gather(engine, spec);
        answer = engine.suggest(asked.search());
      }
      if (json) {
        AnswerBody body = new Bodies(false).suggest(asked, answer);
        out.println(body.text());
      } else {
        new SuggestionLines(out).all(answer);
      }
    }
    return Exit.OK;
  }
}
