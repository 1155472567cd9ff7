package org.findings.oracle;

import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.jspecify.annotations.Nullable;

/** A paragraph in its letter, with its text read into words and its fields into values. */
record Passage(Letter letter, Paragraph paragraph, Text text, Facts facts) {
  static Passage of(Letter letter, Paragraph paragraph) {
    return new Passage(
        letter, paragraph, Text.of(paragraph.text()), Facts.of(letter.about(), paragraph));
  }

  String id() {
    return paragraph.id();
  }

  /** An id is enough, and a whole letter too long to be compared. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passage passage && passage.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
