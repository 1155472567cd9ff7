package org.findings.search;

import java.util.Locale;
import java.util.Optional;

/** What a query is judged by: each paragraph for itself, or the letter as a whole. */
public enum Scope {
  PARAGRAPH,
  /**
   * Each leaf of the query is judged by letter, then AND, OR and NOT; what is found are the
   * paragraphs of such letters that carry a part, or all of a letter in which none does, since it
   * answers by what it lacks. Filters restrict the paragraphs first.
   */
  LETTER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Scope> ofCode(String code) {
    for (Scope scope : values()) {
      if (scope.code().equals(code)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
