package org.findings.lucene;

/** The one thing that no specification can tell: which base form a word goes back to. */
public final class SameStem {
  private static final Inflections INFLECTIONS = new Inflections();

  private SameStem() {}

  /** Two words are inflections of one another where this is equal. */
  public static String of(String word) {
    return INFLECTIONS.stem(word);
  }
}
