package org.findings.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.findings.intake.Audit;
import org.findings.intake.Audited;
import org.findings.intake.Difference;
import org.findings.intake.Expectations;
import org.findings.parser.Parser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well letters are read. */
@Command(
    name = "audit",
    description =
        "Reads letters without indexing them, and prints how well: letters by kind, the share of"
            + " each field that was found, where the words went, doubts, and what could not be read.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {
      Exit.OK_LINE,
      "1:done, but files were set aside or differ from what was expected",
      Exit.REFUSED_LINE,
      Exit.FAILED_LINE
    })
final class AuditCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders and files.")
  private List<Path> paths;

  @Option(
      names = "--expect",
      paramLabel = "TABLE",
      description =
          "A tab-separated table of what is known of the letters, its first line naming the"
              + " columns: file, authority, kind, inspectorates, inspectedFrom, inspectedTo,"
              + " printedDate, grade, numbered. Every difference is listed.")
  private @Nullable Path expect;

  @Option(names = "--doubts", description = "Lists the doubts of each letter.")
  private boolean doubts;

  @Option(
      names = "--lost",
      description = "Lists every piece of a letter that is in no paragraph and is no furniture.")
  private boolean lost;

  @Option(names = "--furniture", description = "Lists those and every piece of furniture.")
  private boolean furniture;

  @Mixin private RecognitionOption recognition;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  AuditCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    long start = System.nanoTime();
    List<Audited> files =
        Audit.of(
            paths,
            Parser.standard(),
            recognition.recogniser(),
            Terminal.progress(err, Things.FILES));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    AuditLines lines = new AuditLines(out);
    lines.all(files, took);
    if (doubts) {
      lines.eachDoubt(files);
    }
    if (lost || furniture) {
      lines.outside(files, furniture);
    }
    boolean attention = files.stream().anyMatch(f -> f.trouble() != null);
    if (expect != null) {
      Expectations expectations = Expectations.read(expect);
      List<Difference> differences =
          files.stream().flatMap(f -> expectations.differences(f).stream()).toList();
      lines.differences(differences, files.size());
      attention |= !differences.isEmpty();
    }
    return attention ? Exit.ATTENTION : Exit.OK;
  }
}
