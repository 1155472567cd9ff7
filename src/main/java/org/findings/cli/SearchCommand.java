package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.findings.api.AnswerBody;
import org.findings.api.Asked;
import org.findings.api.Bodies;
import org.findings.api.Notes;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Answer;
import org.findings.search.Engine;
import org.findings.search.GroupedAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Searches from the command line. */
@Command(
    name = "search",
    description = "Searches the index, and prints each paragraph, or letter, with where it stands.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class SearchCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

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
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    options.addTo(parameters);
    Asked asked = Asked.of(parameters, thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      if (asked.isGrouped()) {
        GroupedAnswer answer = engine.grouped(asked.search());
        List<String> notes = Notes.of(engine, asked, answer.whole().total());
        print(
            bodies -> bodies.grouped(asked, answer, notes),
            lines -> lines.grouped(asked, answer, notes));
      } else {
        Answer answer = engine.search(asked.search());
        List<String> notes = Notes.of(engine, asked, answer.total());
        print(
            bodies -> bodies.search(asked, answer, notes),
            lines -> lines.all(asked, answer, notes));
      }
    }
    return Exit.OK;
  }

  private void print(Function<Bodies, AnswerBody> forPrograms, Consumer<AnswerLines> forPeople) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(forPrograms.apply(new Bodies(false)).text());
    } else {
      forPeople.accept(new AnswerLines(out, Terminal.isBoldWanted()));
    }
  }
}
