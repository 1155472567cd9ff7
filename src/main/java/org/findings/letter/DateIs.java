package org.findings.letter;

import java.util.Optional;

/** Where a letter's date comes from; PUBLISHED only ever from a sidecar file. */
public enum DateIs {
  PRINTED("printed"),
  PUBLISHED("published"),
  INSPECTED("inspected"),
  UNKNOWN("unknown");

  private final String label;

  DateIs(String label) {
    this.label = label;
  }

  /** The name that the API, queries and people use. */
  public String label() {
    return label;
  }

  public static Optional<DateIs> ofLabel(String label) {
    for (DateIs value : values()) {
      if (value.label.equalsIgnoreCase(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
