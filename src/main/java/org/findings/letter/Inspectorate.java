package org.findings.letter;

import java.util.Optional;

/** Who inspected, in the order in which a letter names several. */
public enum Inspectorate {
  OFSTED("Ofsted", "Ofsted"),
  CQC("CQC", "Care Quality Commission"),
  HMICFRS("HMICFRS", "HM Inspectorate of Constabulary and Fire & Rescue Services"),
  HMIC("HMIC", "HM Inspectorate of Constabulary"),
  HMI_PROBATION("HMI Probation", "HM Inspectorate of Probation"),
  HMI_PRISONS("HMI Prisons", "HM Inspectorate of Prisons"),
  HMCPSI("HMCPSI", "HM Crown Prosecution Service Inspectorate");

  private final String label;
  private final String fullName;

  Inspectorate(String label, String fullName) {
    this.label = label;
    this.fullName = fullName;
  }

  /** The name that the API, queries and people use. */
  public String label() {
    return label;
  }

  /** The name that a library's catalogue has. */
  public String fullName() {
    return fullName;
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
