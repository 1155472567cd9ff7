package org.findings.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where the program begins. */
@Command(
    name = "findings",
    description = "Searches inspection letters, paragraph by paragraph.",
    subcommands = {
      ServeCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      ConcordanceCommand.class,
      TrendsCommand.class,
      CompareCommand.class,
      CollocatesCommand.class,
      SimilarCommand.class,
      SuggestCommand.class,
      AuthoritiesCommand.class,
      AuthorityCommand.class,
      CoverageCommand.class,
      ExportCommand.class,
      RecordCommand.class,
      BatchCommand.class,
      ShowCommand.class,
      CheckCommand.class,
      AuditCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      KeyCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Without a command it serves. Each command has its own --help."})
public final class Main implements Runnable {
  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  Main() {}

  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int exitCode = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    // It advises an option of the JVM that does little here, at every start.
    LUCENE.setLevel(Level.SEVERE);
    return run(System.getenv(), out, err, args);
  }

  static int run(
      Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands = new CommandLine(new Main());
    try {
      Settings settings = Settings.of(environment);
      settings.requireKnown(commands);
      commands.addSubcommand(new ConfigCommand(settings)).setDefaultValueProvider(settings);
    } catch (BadSettings e) {
      err.println(e.getMessage());
      return Exit.REFUSED;
    }
    return commands
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(new Failures())
        .execute(withCommand(args));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Options alone are those of serve. */
  private static String[] withCommand(String[] args) {
    boolean own = args.length > 0 && List.of("-h", "--help", "-V", "--version").contains(args[0]);
    if (own || (args.length > 0 && !args[0].startsWith("-"))) {
      return args;
    }
    List<String> serve = new ArrayList<>(List.of("serve"));
    serve.addAll(List.of(args));
    return serve.toArray(String[]::new);
  }

  /** Whatever the locale, since letters have quotation marks and dashes. */
  private static PrintWriter utf8(FileDescriptor where) {
    return new PrintWriter(new FileOutputStream(where), true, StandardCharsets.UTF_8);
  }
}
