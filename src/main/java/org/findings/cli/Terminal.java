package org.findings.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.findings.intake.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a person watches. */
final class Terminal {
  private static final int USUAL_WIDTH = 100;

  private Terminal() {}

  @SuppressWarnings("SystemConsoleNull") // it may, in Java 21
  static boolean isThere() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      // From Java 22 on there may be a console that is no terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Where the environment asks for none (no-color.org), there is none. */
  static boolean isBoldWanted() {
    return isThere() && System.getenv("NO_COLOR") == null;
  }

  /** How far a command is: as a bar for a person, as lines for a log. */
  static Progress progress(PrintWriter err, Things things) {
    return isThere() ? new Bar(err, System::nanoTime, things) : new ProgressLines(err, things);
  }

  /** Characters of a line; as many as most terminals have where there is none. */
  static int width(CommandSpec spec) {
    if (!isThere()) {
      return USUAL_WIDTH;
    }
    return spec.usageMessage().width(USUAL_WIDTH).autoWidth(true).width();
  }
}
