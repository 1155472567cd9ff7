package org.findings.search;

import java.util.Optional;
import org.findings.query.Field;

/** The fields whose values can be counted. */
public enum Facet {
  AUTHORITY(Field.AUTHORITY),
  REGION(Field.REGION),
  KIND(Field.KIND),
  INSPECTORATE(Field.INSPECTORATE),
  GRADE(Field.GRADE),
  OVERALL(Field.OVERALL),
  ROLE(Field.ROLE),
  SECTION(Field.SECTION),
  YEAR(Field.YEAR),
  STANCE(Field.STANCE);

  private final Field field;

  Facet(Field field) {
    this.field = field;
  }

  public Field field() {
    return field;
  }

  public String code() {
    return field.code();
  }

  public static Optional<Facet> ofCode(String code) {
    for (Facet facet : values()) {
      if (facet.code().equals(code)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }
}
