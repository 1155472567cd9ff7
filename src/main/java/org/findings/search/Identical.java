package org.findings.search;

/** What a search makes of paragraphs that are the same but for names, numbers and dates. */
public sealed interface Identical {
  Identical EACH = new Each();
  Identical COLLAPSED = new Collapsed();

  /** Each is a hit. */
  record Each() implements Identical {}

  /** The first of them, in the order of the search, is a hit for all. */
  record Collapsed() implements Identical {}

  /**
   * Only those that are the same as this one, itself included, are found.
   *
   * @param paragraph its id, a former one perhaps
   */
  record SameAs(String paragraph) implements Identical {}
}
