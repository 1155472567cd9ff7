package org.findings.query;

import java.util.Locale;
import java.util.Optional;

/** The metadata that a paragraph can be asked for. */
public enum Field {
  AUTHORITY,
  REGION,
  KIND,
  INSPECTORATE,
  GRADE,
  OVERALL,
  ROLE,
  SECTION,
  YEAR,
  DATE,
  LETTER,
  NUMBER,
  /** Of what matched rather than of the paragraph: a filter and a facet, no part of a query. */
  STANCE;

  /** The name in queries, parameters and facets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One that can be asked for within a query. */
  static Optional<Field> ofTyped(String code) {
    return ofCode(code).filter(Field::isTyped);
  }

  boolean isTyped() {
    return this != STANCE;
  }

  public static Optional<Field> ofCode(String code) {
    for (Field field : values()) {
      if (field.code().equals(code)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
