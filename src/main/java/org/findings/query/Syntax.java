package org.findings.query;

import java.util.Locale;
import java.util.Optional;

/** The language in which a query is written. */
public enum Syntax {
  /** Our own. */
  FINDINGS,
  /** Lucene's, for those who know it. */
  LUCENE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Syntax> ofCode(String code) {
    for (Syntax syntax : values()) {
      if (syntax.code().equals(code)) {
        return Optional.of(syntax);
      }
    }
    return Optional.empty();
  }
}
