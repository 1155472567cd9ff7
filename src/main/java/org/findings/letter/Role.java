package org.findings.letter;

import java.util.Optional;

/** What a paragraph does in its letter. */
public enum Role {
  FINDING("finding"),
  STRENGTH("strength"),
  REQUIREMENT_MET("requirement met"),
  IMPROVEMENT("improvement"),
  RECOMMENDATION("recommendation"),
  PRIORITY_ACTION("priority action"),
  CASE_STUDY("case study"),
  BACKGROUND("background"),
  NEXT_STEPS("next steps"),
  FOOTNOTE("footnote");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The name that the API, queries and people use. */
  public String label() {
    return label;
  }

  public static Optional<Role> ofLabel(String label) {
    for (Role value : values()) {
      if (value.label.equalsIgnoreCase(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
