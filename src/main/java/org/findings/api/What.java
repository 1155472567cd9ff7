package org.findings.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an export has rows of. */
public enum What {
  PARAGRAPHS,
  LETTERS,
  /** Matches, each in the words around it. */
  LINES;

  static What of(Parameters parameters) throws Problem {
    String code = Optional.ofNullable(parameters.one("what")).orElse(PARAGRAPHS.code());
    List<What> all = Arrays.asList(values());
    return all.stream()
        .filter(what -> what.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Names.badValue("what", code, Names.listed(all, What::code)));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
