package org.findings.letter;

import java.util.Optional;

/** The outer form of a paragraph. */
public enum ParagraphKind {
  NUMBERED("numbered"),
  BULLET("bullet"),
  PLAIN("plain"),
  ROW("row"),
  FOOTNOTE("footnote");

  private final String label;

  ParagraphKind(String label) {
    this.label = label;
  }

  /** The name that the API, queries and people use. */
  public String label() {
    return label;
  }

  public static Optional<ParagraphKind> ofLabel(String label) {
    for (ParagraphKind value : values()) {
      if (value.label.equalsIgnoreCase(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
