package org.findings.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a table of figures can be written as. */
enum TableFormat {
  JSON,
  CSV;

  static TableFormat of(Parameters parameters) throws Problem {
    @Nullable String code = parameters.one("format");
    if (code == null) {
      return JSON;
    }
    for (TableFormat format : values()) {
      if (format.code().equals(code)) {
        return format;
      }
    }
    throw Names.badValue("format", code, "json, csv");
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
