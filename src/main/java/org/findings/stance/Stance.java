package org.findings.stance;

import java.util.Optional;

/** What is said of what matched. */
public enum Stance {
  /** It is there or is so, or is what the sentence is about. */
  AFFIRMED("affirmed"),
  /** It is not there, is not so, or is made less. */
  NEGATED("negated"),
  /** It is left open, is demanded, or is there in part only. */
  UNCLEAR("unclear");

  private final String code;

  Stance(String code) {
    this.code = code;
  }

  /** The name that the API, queries and files use. */
  public String code() {
    return code;
  }

  /** Case makes no difference. */
  public static Optional<Stance> ofCode(String code) {
    for (Stance value : values()) {
      if (value.code.equalsIgnoreCase(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
