package org.findings.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.findings.intake.Intake;
import org.findings.intake.Report;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.search.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes letters into the index. */
@Command(
    name = "index",
    description = {
      "Takes letters into the index: new and changed ones are read, unchanged ones cost nothing,"
          + " and those that are gone from the folders named leave it. All or nothing: searches"
          + " go on meanwhile, and whatever stops it leaves the index as it was.",
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {
      Exit.OK_LINE,
      "1:done, but files were set aside",
      Exit.REFUSED_LINE,
      Exit.FAILED_LINE
    })
final class IndexCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders (with letters at any depth) and files.")
  private List<Path> paths;

  @Mixin private IndexOption index;

  @Mixin private RecognitionOption recognition;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  IndexCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Engine engine = LuceneEngine.create(index.path())) {
      Report report = watched(err, new Intake(engine, Parser.standard(), recognition.recogniser()));
      new ReportLines(out).all(report);
      return report.setAside().isEmpty() ? Exit.OK : Exit.ATTENTION;
    }
  }

  private Report watched(PrintWriter err, Intake intake) throws Exception {
    AtomicBoolean running = new AtomicBoolean(true);
    Thread stopped =
        new Thread(
            () -> {
              if (running.get()) {
                err.println();
                err.println("Stopped. The index is as it was before.");
              }
            });
    Runtime.getRuntime().addShutdownHook(stopped);
    try {
      return intake.run(paths, Terminal.progress(err, Things.FILES));
    } finally {
      running.set(false);
    }
  }
}
