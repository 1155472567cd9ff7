package org.findings.query;

import java.util.List;

/**
 * The nearest query to one that can't be understood.
 *
 * @param text to be searched instead; it can be understood as it stands
 * @param changes what was wrong and what was done about it, each in a sentence
 */
public record Repaired(String text, Understood understood, List<String> changes) {
  public Repaired {
    changes = List.copyOf(changes);
  }

  /** In English. */
  public String means() {
    return English.of(understood.query(), List.of());
  }
}
