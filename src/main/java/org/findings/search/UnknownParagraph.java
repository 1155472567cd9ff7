package org.findings.search;

import org.jspecify.annotations.Nullable;

/** A search for the paragraphs that are the same as one that is not held. */
public final class UnknownParagraph extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Tells of it.
   *
   * @param letter where it stood before its letter was read better, null where nobody knows it
   */
  public UnknownParagraph(String id, @Nullable String letter) {
    super(
        letter == null
            ? "No paragraph has the id '" + id + "'."
            : "The paragraph '" + id + "' is no longer held; its letter is '" + letter + "'.");
  }
}
