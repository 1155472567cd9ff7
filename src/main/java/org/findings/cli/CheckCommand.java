package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Checkup;
import org.findings.search.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks the index over. */
@Command(
    name = "check",
    description =
        "Looks the whole index over: what it holds, which files were set aside and why, and"
            + " whether all of it fits together. It changes nothing.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {
      "0:all is well",
      "1:there are problems, each in a line",
      Exit.REFUSED_LINE,
      Exit.FAILED_LINE
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private IndexOption index;

  @Option(names = "--all", description = "Lists every file that was set aside.")
  private boolean all;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  CheckCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Engine engine = LuceneEngine.open(index.path())) {
      Checkup checkup = engine.check();
      out.println(
          Amount.letters(checkup.index().letters())
              + ", "
              + Amount.paragraphs(checkup.index().paragraphs())
              + ", "
              + Amount.of(checkup.files(), "file", "files")
              + ", build "
              + checkup.index().build());
      List<String> setAside =
          all
              ? SetAsideLines.all(checkup.setAside())
              : SetAsideLines.of(checkup.setAside(), "--all lists");
      setAside.forEach(out::println);
      checkup.problems().forEach(problem -> out.println("Problem: " + problem));
      out.println(checkup.problems().isEmpty() ? "All is well." : "Index the letters anew.");
      return checkup.problems().isEmpty() ? Exit.OK : Exit.ATTENTION;
    }
  }
}
