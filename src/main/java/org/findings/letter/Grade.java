package org.findings.letter;

import java.util.Optional;

/** A judgement in its normal form, whatever words the letter printed. */
public enum Grade {
  OUTSTANDING("Outstanding"),
  GOOD("Good"),
  REQUIRES_IMPROVEMENT("Requires improvement to be good"),
  ADEQUATE("Adequate"),
  INADEQUATE("Inadequate"),
  TYPICALLY_POSITIVE("Typically positive"),
  INCONSISTENT("Inconsistent"),
  SYSTEMIC_FAILINGS("Systemic failings");

  private final String label;

  Grade(String label) {
    this.label = label;
  }

  /** The name that the API, queries and people use. */
  public String label() {
    return label;
  }

  public static Optional<Grade> ofLabel(String label) {
    for (Grade value : values()) {
      if (value.label.equalsIgnoreCase(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
