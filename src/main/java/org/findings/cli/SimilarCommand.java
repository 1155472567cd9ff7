package org.findings.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.Bodies;
import org.findings.api.SimilarAsked;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.Lookup;
import org.findings.search.SimilarAnswer;
import org.findings.search.SimilarTo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds paragraphs like one from the command line. */
@Command(
    name = "similar",
    description =
        "Finds paragraphs of other letters that say much the same as one, in other words.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class SimilarCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "Id of a paragraph, as search and export give it.")
  private String id;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "How many are printed at most, 0 to 100: 10.")
  private @Nullable List<String> size;

  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  SimilarCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "size", size);
    SimilarTo question = SimilarAsked.of(id, parameters, thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      return switch (engine.similar(question)) {
        case Lookup.Here<SimilarAnswer> here -> print(here.value());
        case Lookup.Moved<SimilarAnswer> moved ->
            refuse("The paragraph '" + id + "' is '" + moved.id() + "' now; ask for that one.");
        case Lookup.Gone<SimilarAnswer> gone ->
            refuse(
                "The paragraph '"
                    + id
                    + "' is no longer held; its letter is '"
                    + gone.letterId()
                    + "'.");
        case Lookup.Unknown<SimilarAnswer> unknown ->
            refuse("No paragraph has the id '" + id + "'; search and export give ids.");
      };
    }
  }

  private int print(SimilarAnswer answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new Bodies(false).similar(answer).text());
    } else {
      new AnswerLines(out, Terminal.isBoldWanted()).similar(answer);
    }
    return Exit.OK;
  }

  private int refuse(String why) {
    spec.commandLine().getErr().println(why);
    return Exit.REFUSED;
  }
}
