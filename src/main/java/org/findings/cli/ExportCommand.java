package org.findings.cli;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.Export;
import org.findings.api.ExportStream;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes down all that a search finds. */
@Command(
    name = "export",
    description =
        "Writes down every paragraph, letter or line that a search finds: as a table for a"
            + " spreadsheet, as JSON, an object a line, or as citations, also for reference managers.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class ExportCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--what",
      paramLabel = "ROWS",
      description =
          "paragraphs (the default); letters: each in which something is found; lines: each match"
              + " in the words around it.")
  private @Nullable List<String> what;

  @Option(names = "--width", paramLabel = "N", description = "Words on either side of a line: 8.")
  private @Nullable List<String> width;

  @Option(names = "--sample", paramLabel = "N", description = "So many lines, drawn at random.")
  private @Nullable List<String> sample;

  @Option(names = "--seed", paramLabel = "N", description = "The same one draws the same lines.")
  private @Nullable List<String> seed;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv (the default), jsonl, ris, bibtex, or citations: plain text, one a line.")
  private @Nullable List<String> format;

  @Option(
      names = "--fields",
      paramLabel = "NAMES",
      description =
          "Columns of csv or jsonl: id,letter.authority,text … All of them, if not given. The"
              + " licence and whose words they are always stand at the end.")
  private @Nullable List<String> fields;

  @Option(
      names = "--identical",
      paramLabel = "ID",
      description =
          "Only paragraphs that are the same as this one but for names, numbers and dates.")
  private @Nullable List<String> identical;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; an older file gives way to a whole new one. Else it is printed.")
  private @Nullable Path output;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  ExportCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "what", what);
    FilterOptions.add(parameters, "width", width);
    FilterOptions.add(parameters, "sample", sample);
    FilterOptions.add(parameters, "seed", seed);
    FilterOptions.add(parameters, "format", format);
    FilterOptions.add(parameters, "fields", fields);
    FilterOptions.add(parameters, "identical", identical);
    Export export = Export.of(parameters, thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      if (output == null) {
        print(engine, export);
      } else {
        try (NewFile file = NewFile.beside(output)) {
          ExportStream stream = export.to(file::writer);
          stream.write(engine);
          file.keep();
          int rows = stream.written();
          String amount =
              switch (export.what()) {
                case PARAGRAPHS -> Amount.paragraphs(rows);
                case LETTERS -> Amount.letters(rows);
                case LINES -> Amount.of(rows, "line", "lines");
              };
          spec.commandLine().getErr().println("Wrote " + amount + " to " + output + ".");
        }
      }
    }
    return Exit.OK;
  }

  private void print(Engine engine, Export export) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    export.to(() -> new BufferedWriter(new Heard(out))).write(engine);
  }

  /** Fails where nobody takes the output any more, which the printer itself keeps to itself. */
  private static final class Heard extends FilterWriter {
    private final PrintWriter printer;

    Heard(PrintWriter printer) {
      super(printer);
      this.printer = printer;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      super.write(characters, from, length);
      if (printer.checkError()) {
        throw new IOException("nobody takes the output any more");
      }
    }
  }
}
