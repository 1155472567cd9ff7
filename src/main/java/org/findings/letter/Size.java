package org.findings.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How large a letter is; pages is null where the format has none. */
public record Size(int paragraphs, int words, @Nullable Integer pages) {
  public Size {
    Require.atLeast("paragraphs", 0, paragraphs);
    Require.atLeast("words", 0, words);
  }

  public static Size of(List<Paragraph> paragraphs, @Nullable Integer pages) {
    int words = paragraphs.stream().mapToInt(Paragraph::words).sum();
    return new Size(paragraphs.size(), words, pages);
  }
}
