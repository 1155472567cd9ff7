package org.findings.letter;

import java.util.Optional;

/** Who inspected, in the order in which a letter names several. */
public enum Inspectorate {
  OFSTED("Ofsted"),
  CQC("CQC"),
  HMICFRS("HMICFRS"),
  HMIC("HMIC"),
  HMI_PROBATION("HMI Probation"),
  HMI_PRISONS("HMI Prisons"),
  HMCPSI("HMCPSI");

  private final String label;

  Inspectorate(String label) {
    this.label = label;
  }

  /** The name that the API, queries and people use. */
  public String label() {
    return label;
  }

  public static Optional<Inspectorate> ofLabel(String label) {
    for (Inspectorate value : values()) {
      if (value.label.equalsIgnoreCase(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
