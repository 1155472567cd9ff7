package org.findings.letter;

import java.util.Optional;

/** One thing known of a letter: read out of it, or said by a sidecar beside it. */
public enum Fact {
  TITLE("title"),
  KIND("kind"),
  AUTHORITY("authority"),
  INSPECTORATES("inspectorates"),
  INSPECTED("inspected"),
  DATE("date"),
  GRADE("grade"),
  JUDGEMENTS("judgements"),
  LICENCE("licence"),
  SIGNED_BY("signedBy");

  private final String label;

  Fact(String label) {
    this.label = label;
  }

  /** The name of its field in the API and in sidecars. */
  public String label() {
    return label;
  }

  public static Optional<Fact> ofLabel(String label) {
    for (Fact value : values()) {
      if (value.label.equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
