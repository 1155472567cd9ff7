package org.findings.letter;

import org.jspecify.annotations.Nullable;

/**
 * One line of a letter's outline.
 *
 * @param heading as printed, without a grade or deadline
 * @param depth 1 for an outermost heading
 * @param ordinal of the first paragraph under it, null where none follows
 */
public record Heading(String heading, int depth, @Nullable Integer ordinal) {
  public Heading {
    Require.text("heading", heading);
    Require.atLeast("heading depth", 1, depth);
    if (ordinal != null) {
      Require.atLeast("heading ordinal", 1, ordinal);
    }
  }
}
