package org.findings.search;

import java.util.List;
import org.findings.query.Query;

/**
 * The words as written that one word of a query stands for.
 *
 * @param words the most used first, and no more than {@link #MOST}
 * @param more how many others there are
 */
public record Expanded(Query.Term term, List<Use> words, int more) {
  public static final int MOST = 100;

  public Expanded {
    words = List.copyOf(words);
  }

  /** In how many paragraphs of the index a word stands, whatever else is asked. */
  public record Use(String word, int paragraphs) {}
}
