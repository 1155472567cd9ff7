package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AskedAuthority;
import org.findings.api.AuthorityJson;
import org.findings.lucene.LuceneEngine;
import org.findings.search.AuthorityHistory;
import org.findings.search.Engine;
import org.findings.search.Lookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an authority through time. */
@Command(
    name = "authority",
    description =
        "Shows an authority's letters in time: judgements, what each asks for, what it says on a"
            + " query, and what it says became of what earlier ones asked for.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class AuthorityCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "AUTHORITY",
      description = "Its code or a name of it, today's or a former one.")
  private String authority;

  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  AuthorityCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    AskedAuthority asked = AskedAuthority.of(authority, parameters, thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      Lookup<AuthorityHistory> found = engine.authority(asked.question());
      if (found instanceof Lookup.Moved<AuthorityHistory> moved) {
        found = engine.authority(asked.movedTo(moved.id()).question());
      }
      if (!(found instanceof Lookup.Here<AuthorityHistory> here)) {
        throw AskedAuthority.unknown(authority, engine.authorities());
      }
      print(asked, here.value());
    }
    return Exit.OK;
  }

  private void print(AskedAuthority asked, AuthorityHistory answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(AuthorityJson.one(asked, answer, false).text());
    } else {
      new AuthorityLines(out, Terminal.isBoldWanted()).one(asked, answer);
    }
  }
}
