package org.findings.letter;

import java.util.Optional;

/** The form in which a letter came. */
public enum Format {
  TEXT("text"),
  MARKDOWN("markdown"),
  PDF("pdf"),
  DOCX("docx"),
  HTML("html");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** The name that the API, queries and people use. */
  public String label() {
    return label;
  }

  public static Optional<Format> ofLabel(String label) {
    for (Format value : values()) {
      if (value.label.equalsIgnoreCase(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
