package org.findings.letter;

import org.jspecify.annotations.Nullable;

/**
 * One who signed a letter.
 *
 * @param post as printed, null where none is
 * @param inspectorate for which they signed, where the letter says
 */
public record Signatory(String name, @Nullable String post, @Nullable Inspectorate inspectorate) {
  public Signatory {
    Require.text("signatory's name", name);
  }
}
