package org.findings.search;

import java.util.List;
import org.findings.letter.About;

/**
 * A letter that answers a question by its paragraphs.
 *
 * @param paragraphs how many of it are found
 * @param best a few of them, the best first
 */
public record LetterHit(About letter, int paragraphs, List<Hit> best) {
  public LetterHit {
    best = List.copyOf(best);
  }
}
