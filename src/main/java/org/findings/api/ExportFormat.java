package org.findings.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an export can be written as. */
enum ExportFormat {
  CSV(Csv.TYPE, "csv"),
  JSONL("application/jsonl; charset=utf-8", "jsonl"),
  RIS("application/x-research-info-systems; charset=utf-8", "ris"),
  BIBTEX("application/x-bibtex; charset=utf-8", "bib"),
  CITATIONS("text/plain; charset=utf-8", "txt");

  private final String type;
  private final String extension;

  ExportFormat(String type, String extension) {
    this.type = type;
    this.extension = extension;
  }

  static ExportFormat of(Parameters parameters) throws Problem {
    String code = Optional.ofNullable(parameters.one("format")).orElse(CSV.code());
    List<ExportFormat> all = Arrays.asList(values());
    return all.stream()
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Names.badValue("format", code, Names.listed(all, ExportFormat::code)));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its media type. */
  String type() {
    return type;
  }

  /** What the name of such a file ends with. */
  String extension() {
    return extension;
  }

  /** Whether it cites what is found, and so has no fields to choose from. */
  boolean isOfCitations() {
    return this == RIS || this == BIBTEX || this == CITATIONS;
  }
}
