package org.findings.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an export can be written as. */
enum ExportFormat {
  CSV(Csv.TYPE),
  JSONL("application/jsonl; charset=utf-8");

  /** In the contract, but not in this version. */
  private static final List<String> LATER = List.of("ris", "bibtex");

  private final String type;

  ExportFormat(String type) {
    this.type = type;
  }

  static ExportFormat of(Parameters parameters) throws Problem {
    String code = Optional.ofNullable(parameters.one("format")).orElse(CSV.code());
    if (LATER.contains(code)) {
      throw new Problem(
              ProblemKind.PARAMETER_NOT_OFFERED,
              "The format '" + code + "' is not offered by this version.")
          .withHint("Use csv or jsonl.")
          .withParameter("format");
    }
    return Arrays.stream(values())
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Names.badValue("format", code, "csv, jsonl"));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its media type. */
  String type() {
    return type;
  }
}
