package org.findings.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.findings.api.Key;
import org.findings.api.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key and shows it, once. */
@Command(
    name = "new",
    description = {
      "Makes a key for someone and shows it, once: it is kept nowhere. The line under it, which"
          + " holds only its hash, goes into FINDINGS_KEYS, or the file that this names."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE})
final class NewKeyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "Whose it is; that is what the log says.")
  private String name;

  @Option(
      names = "--role",
      paramLabel = "read|write",
      defaultValue = "read",
      description = "What it allows (${DEFAULT-VALUE}).")
  private String role;

  @Option(
      names = "--rate",
      defaultValue = "" + Key.DEFAULT_RATE,
      description = "Requests a minute (${DEFAULT-VALUE}).")
  private int rate;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  NewKeyCommand() {}

  @Override
  public Integer call() {
    String key = Key.random();
    Key known;
    try {
      known = Key.of(key, name, role(), rate);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("The key, shown this once; send it as Authorization: Bearer KEY");
    out.println(key);
    out.println("The line for FINDINGS_KEYS or its file; serve reads it when it starts");
    out.println(known.line());
    return Exit.OK;
  }

  private Role role() {
    for (Role each : Role.values()) {
      if (each.label().equals(role.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new IllegalArgumentException("'" + role + "' is no role: use read or write.");
  }
}
