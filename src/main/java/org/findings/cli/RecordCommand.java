package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AskedRecord;
import org.findings.api.MethodRecord;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes down how a search finds what it finds. */
@Command(
    name = "record",
    description =
        "Prints how a search finds what it finds: the query as understood, what its words stand"
            + " for, filters, counts, the state of the index, and a link that says later what is"
            + " new.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class RecordCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--identical",
      paramLabel = "ID",
      description =
          "Only paragraphs that are the same as this one but for names, numbers and dates.")
  private @Nullable List<String> identical;

  @Option(
      names = "--since",
      paramLabel = "RECORD",
      description = "The since of an earlier record's link, to be told what is new.")
  private @Nullable List<String> since;

  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  RecordCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "identical", identical);
    FilterOptions.add(parameters, "since", since);
    AskedRecord asked = AskedRecord.of(parameters, thesaurus.thesaurus());
    PrintWriter out = spec.commandLine().getOut();
    try (Engine engine = LuceneEngine.open(index.path())) {
      MethodRecord record = MethodRecord.now(asked, engine.record(asked.search(), asked.since()));
      if (json) {
        out.println(record.json().text());
      } else {
        out.print(record.text());
        out.flush();
      }
    }
    return Exit.OK;
  }
}
