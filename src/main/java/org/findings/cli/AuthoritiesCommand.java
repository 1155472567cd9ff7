package org.findings.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.findings.api.AuthorityJson;
import org.findings.lucene.LuceneEngine;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the authorities that have letters. */
@Command(
    name = "authorities",
    description =
        "Lists every authority that has letters, with how many, of when and of what kind.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class AuthoritiesCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  AuthoritiesCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Engine engine = LuceneEngine.open(index.path())) {
      AuthoritiesAnswer answer = engine.authorities();
      if (json) {
        out.println(AuthorityJson.all(answer, false).text());
      } else {
        new AuthorityLines(out, Terminal.isBoldWanted()).all(answer);
      }
    }
    return Exit.OK;
  }
}
