package org.findings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.findings.intake.Restore;
import org.findings.lucene.LuceneFiles;
import org.findings.search.IndexState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in place. */
@Command(
    name = "restore",
    description = {
      "Puts letters and index of a backup in place, after a look at every file of it. Both folders"
          + " must be missing or empty, and may be others than they were. Programs that follow"
          + " changes are told by 410 to begin from empty.",
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "What the command backup was given.")
  private Path backup;

  @Mixin private LettersOption letters;

  @Mixin private IndexOption index;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  RestoreCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Restore.Made made;
    try {
      made =
          Restore.of(backup)
              .to(
                  letters.path(),
                  index.path(),
                  LuceneFiles.of(index.path()),
                  Terminal.progress(err, Things.CHECKS),
                  Terminal.progress(err, Things.COPIES));
    } catch (IOException e) {
      err.println(
          "Restoring failed: "
              + e.getMessage()
              + ". What is there of it is marked as a part: once that is mended, the same command"
              + " goes on.");
      return Exit.FAILED;
    }
    String files = Amount.of(made.files(), "file", "files") + ", " + Amount.bytes(made.bytes());
    if (made.index().isPresent()) {
      IndexState state = made.index().get();
      out.printf(
          "Restored %s, build %s: %s. Start serve.%n",
          Amount.letters(state.letters()), state.build(), files);
    } else {
      out.printf(
          "Restored the letters: %s. The index is of an older version: serve builds it anew.%n",
          files);
    }
    return Exit.OK;
  }
}
