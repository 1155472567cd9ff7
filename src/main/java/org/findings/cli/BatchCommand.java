package org.findings.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AskedBatch;
import org.findings.api.Batch;
import org.findings.intake.BadPath;
import org.findings.intake.Progress;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts a list of queries. */
@Command(
    name = "batch",
    description = {
      "Counts each query of a list: a table (CSV) with a column q, and any filter as a column of"
          + " its own. What is wrong with a row is said in it, and the others go on.",
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class BatchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The list, in UTF-8.")
  private Path file;

  @Mixin private FilterOptions filters;

  @Option(names = "--by", paramLabel = "year", description = "Counts of each year, too.")
  private @Nullable List<String> by;

  @Option(names = "--format", paramLabel = "FORMAT", description = "csv (the default) or jsonl.")
  private @Nullable List<String> format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; an older file gives way to a whole new one. Else it is printed.")
  private @Nullable Path output;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  BatchCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "by", by);
    FilterOptions.add(parameters, "format", format);
    AskedBatch asked = AskedBatch.of(parameters, bytes(), thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      Batch batch = Batch.of(asked, engine);
      if (output == null) {
        batch.to(spec.commandLine().getOut(), done -> {});
      } else {
        try (NewFile table = NewFile.beside(output)) {
          count(batch, asked.size(), table.writer());
          table.keep();
        }
      }
    }
    return Exit.OK;
  }

  private void count(Batch batch, int queries, Writer writer) throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Terminal.progress(err, Things.QUERIES);
    progress.begin(queries);
    batch.to(writer, progress::done);
    err.println("Wrote " + Things.QUERIES.amount(queries) + " to " + output + ".");
  }

  private byte[] bytes() throws BadPath {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(AskedBatch.LONGEST_LIST + 1);
    } catch (IOException e) {
      throw new BadPath(file + " can't be read. Name a table of queries in CSV.");
    }
  }
}
