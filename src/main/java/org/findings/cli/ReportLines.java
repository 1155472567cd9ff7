package org.findings.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.findings.intake.Report;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Twice;

/** What a run did, for the one who started it. */
final class ReportLines {
  private final PrintWriter out;

  ReportLines(PrintWriter out) {
    this.out = out;
  }

  /** The whole of it. */
  void all(Report report) {
    out.printf(
        Locale.UK,
        "The index holds %s, %s.%n",
        Amount.letters(report.letters()),
        Amount.paragraphs(report.paragraphs()));
    out.println(changes(report) + ".");
    if (report.letters() == 0) {
      out.println(
          "No letters were found: put .pdf, .docx, .html, .txt or .md files there and run this again.");
    }
    twice(report);
    setAside(report);
    leftAlone(report.leftAlone()).ifPresent(out::println);
  }

  /** What changed, in one line. */
  static String changes(Report report) {
    return String.format(
        Locale.UK,
        "%,d added, %,d changed, %,d unchanged, %,d removed, %,d set aside, in %.1f s",
        report.added(),
        report.changed(),
        report.unchanged(),
        report.removed(),
        report.setAside().size(),
        report.took().toMillis() / 1000.0);
  }

  private void twice(Report report) {
    for (FileEntry file : report.twice()) {
      if (file.outcome() instanceof Twice twice) {
        out.printf(
            "Indexed once: %s has the %s of %s (%s)%n",
            file.path(), twice.bytes() ? "bytes" : "words", twice.letterId(), twice.first());
      }
    }
  }

  private void setAside(Report report) {
    SetAsideLines.of(report.setAside(), "the command check --all lists").forEach(out::println);
    report.missing().forEach(path -> out.println("Gone: " + path + ", which was indexed before"));
  }

  /** Files that are no letters, by extension; empty where there are none. */
  static Optional<String> leftAlone(SortedMap<String, Integer> files) {
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            files.entrySet().stream()
                .map(each -> each.getValue() + " " + kind(each.getKey()))
                .collect(Collectors.joining(", ", "Left alone: ", ".")));
  }

  private static String kind(String extension) {
    return extension.isEmpty() ? "without an extension" : extension;
  }
}
