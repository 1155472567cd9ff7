package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How figures are to be printed, where it is not for people. */
final class FigureOptions {
  @Option(names = "--json", description = "Prints the API's answer.")
  private boolean json;

  @Option(names = "--csv", description = "Prints a table for a spreadsheet.")
  private boolean csv;

  FigureOptions() {}

  boolean areForPrograms() {
    return json || csv;
  }

  /** As the API takes them. */
  void addTo(Map<String, List<String>> parameters) {
    if (csv) {
      parameters.put("format", List.of("csv"));
    }
  }

  void print(CommandSpec spec, String body) {
    PrintWriter out = spec.commandLine().getOut();
    if (csv) {
      // It ends its lines itself.
      out.print(body);
      out.flush();
    } else {
      out.println(body);
    }
  }
}
