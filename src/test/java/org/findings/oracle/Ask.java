package org.findings.oracle;

import java.util.List;

/**
 * A query as the oracle knows it. Words are in lower case with straight apostrophes; {@code *} and
 * {@code ?} in a quoted word are wildcards.
 */
sealed interface Ask {
  /** A bare word: all its inflections. */
  record Word(String word) implements Ask {}

  /** Bare words joined by a hyphen or a slash: one after the other, or hyphenated ones as one. */
  record Compound(List<String> words, char mark) implements Ask {}

  /** These very words in this order. */
  record Phrase(List<String> words) implements Ask {}

  /** These very words in any order, with at most so many others among them. */
  record Slop(List<String> words, int most) implements Ask {}

  record Wild(String pattern) implements Ask {}

  /**
   * A word and those that are a few edits from it.
   *
   * @param edits 1 or 2; 0 where the query doesn't say
   */
  record Fuzzy(String word, int edits) implements Ask {}

  /**
   * Two sides close to each other.
   *
   * @param most other words between them; without meaning in a sentence
   */
  record Close(Ask left, How how, int most, Ask right) implements Ask {}

  /** How close two sides must be. */
  enum How {
    NEAR,
    BEFORE,
    SENTENCE
  }

  record And(List<Ask> parts) implements Ask {}

  record Or(List<Ask> parts) implements Ask {}

  record Not(Ask part) implements Ask {}

  /** A part with a plus before it. */
  record Must(Ask part) implements Ask {}

  /**
   * A field with a value.
   *
   * @param value as a filter takes it, a range for years and dates too
   */
  record Where(String field, String value) implements Ask {}
}
