package org.findings.stance;

import java.util.Locale;
import java.util.Optional;

/** What is said of what matched. */
public enum Stance {
  AFFIRMED,
  NEGATED,
  UNCLEAR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Stance> ofCode(String code) {
    for (Stance stance : values()) {
      if (stance.code().equals(code)) {
        return Optional.of(stance);
      }
    }
    return Optional.empty();
  }
}
