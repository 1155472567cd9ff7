package org.findings.letter;

import org.jspecify.annotations.Nullable;

/** How large a letter is; pages is null where the format has none. */
public record Size(int paragraphs, int words, @Nullable Integer pages) {
  public Size {
    Require.atLeast("paragraphs", 0, paragraphs);
    Require.atLeast("words", 0, words);
  }
}
