package org.findings.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Shows how serve would be set. */
@Command(
    name = "config",
    description =
        "Shows every setting of serve, its value, and where it comes from: the command line (give"
            + " serve's options here), the environment, the file that FINDINGS_CONFIG names"
            + " (NAME=value lines), or the default. What is secret is not shown.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE})
final class ConfigCommand implements Callable<Integer> {
  private static final Set<String> SECRET = Set.of("FINDINGS_KEYS");

  private final Settings settings;

  @Spec private CommandSpec spec;

  @Unmatched private List<String> options = new ArrayList<>();

  /** A value and where it comes from. */
  private record Shown(String value, String source) {}

  @SuppressWarnings("NullAway.Init") // by picocli
  ConfigCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    CommandLine serve = Objects.requireNonNull(spec.parent().subcommands().get("serve"));
    ParseResult parsed = serve.parseArgs(options.toArray(String[]::new));
    Map<String, Shown> shown = new TreeMap<>();
    for (OptionSpec option : serve.getCommandSpec().options()) {
      Settings.name(option).ifPresent(name -> shown.put(name, shown(name, option, parsed)));
    }
    Settings.OTHERS.forEach(
        (name, usual) ->
            shown.put(name, new Shown(settings.value(name).orElse(usual), settings.source(name))));
    settings
        .value(Settings.FILE)
        .ifPresent(file -> shown.put(Settings.FILE, new Shown(file, "environment")));
    print(shown);
    return Exit.OK;
  }

  private Shown shown(String name, OptionSpec option, ParseResult parsed) {
    @Nullable Object value = option.getValue();
    String source = parsed.hasMatchedOption(option) ? "flag" : settings.source(name);
    boolean secret = SECRET.contains(name);
    String text = value == null ? "" : value.toString();
    return new Shown(secret && !text.isEmpty() ? "(not shown)" : text, source);
  }

  private void print(Map<String, Shown> shown) {
    PrintWriter out = spec.commandLine().getOut();
    int names = width(shown.keySet().stream());
    int values = width(shown.values().stream().map(Shown::value));
    shown.forEach(
        (name, each) ->
            out.printf(
                Locale.ROOT,
                "%-" + names + "s  %-" + values + "s  %s%n",
                name,
                each.value,
                each.source));
  }

  private static int width(Stream<String> texts) {
    return texts.mapToInt(String::length).max().orElse(1);
  }
}
