package org.findings.search;

import org.jspecify.annotations.Nullable;

/**
 * How much answers a question. Letters without a known authority count for no authority.
 *
 * @param distinct paragraphs, where those that are the same but for names, numbers and dates count
 *     as one; null where that was not asked
 */
public record Total(int paragraphs, int letters, int authorities, @Nullable Integer distinct) {
  public Total(int paragraphs, int letters, int authorities) {
    this(paragraphs, letters, authorities, null);
  }

  public Total withDistinct(int paragraphsThatDiffer) {
    return new Total(paragraphs, letters, authorities, paragraphsThatDiffer);
  }
}
