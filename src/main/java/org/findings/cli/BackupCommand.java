package org.findings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.findings.intake.Backup;
import org.findings.lucene.LuceneFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies letters and index while they are served. */
@Command(
    name = "backup",
    description = {
      "Copies the index and the folder of its letters, as they are at one moment, while others"
          + " search and write them. What the backup before has is not written again; that one"
          + " stays until the new one is whole. The command restore puts it in place.",
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {
      Exit.OK_LINE,
      "1:done, but some files are not in it, each named",
      Exit.REFUSED_LINE,
      Exit.FAILED_LINE
    })
final class BackupCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      description = "A new folder, an empty one, or one with an earlier backup of this index.")
  private Path folder;

  @Mixin private LettersOption letters;

  @Mixin private IndexOption index;

  @Option(names = "--replace", description = "Also where DIR holds the backup of another index.")
  private boolean replace;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  BackupCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Backup backup =
        new Backup(
            letters.path(),
            index.path(),
            LuceneFiles.of(index.path()),
            new Version().getVersion()[0]);
    Backup.Made made;
    try {
      made = backup.to(folder, replace, Terminal.progress(err, Things.COPIES));
    } catch (IOException e) {
      err.println(
          "Copying failed: "
              + e.getMessage()
              + ". No backup was made; an earlier one is as it was.");
      return Exit.FAILED;
    }
    out.printf(
        "Backed up %s, build %s, to %s: %s, %s (new: %s).%n",
        Amount.letters(made.state().letters()),
        made.state().build(),
        folder,
        Amount.of(made.files(), "file", "files"),
        Amount.bytes(made.bytes()),
        Amount.bytes(made.written()));
    made.unread().forEach((file, why) -> out.println("Not in it: " + file + ": " + why));
    if (made.elsewhere() > 0) {
      out.printf(
          "Not in it: the files of %s from other folders: %s. Back these up themselves.%n",
          Amount.letters(made.elsewhere()), list(made.otherRoots()));
    }
    ReportLines.leftAlone(made.leftAlone()).ifPresent(out::println);
    return made.unread().isEmpty() && made.elsewhere() == 0 ? Exit.OK : Exit.ATTENTION;
  }

  private static String list(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }
}
