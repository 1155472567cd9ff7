package org.findings.api;

import java.util.Locale;
import java.util.Optional;

/** What a key allows. */
public enum Role {
  /** To ask. */
  READ,
  /** To ask, to add letters, and to take them out. */
  WRITE;

  /** As a file of keys names it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String label) {
    for (Role role : values()) {
      if (role.label().equals(label)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
