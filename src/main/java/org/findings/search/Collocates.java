package org.findings.search;

import java.util.List;

/**
 * The words that keep company with what a query matches.
 *
 * @param matches distinct stretches of words
 * @param windows words around them, each counted once
 * @param base words of all that the filters alone leave
 * @param words the best first
 */
public record Collocates(
    Total total, long matches, long windows, long base, List<Word> words, IndexState index) {
  public Collocates {
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param word as it is written, of several forms the commonest in the windows
   * @param forms those in the windows, the commonest first
   * @param paragraphs in how many it stands in a window
   * @param letters the same
   * @param logDice with the number of matches as that of the node
   */
  public record Word(
      String word,
      List<String> forms,
      Company company,
      int paragraphs,
      int letters,
      double logDice) {
    public Word {
      forms = List.copyOf(forms);
    }
  }
}
