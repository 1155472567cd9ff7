package org.findings.search;

import java.nio.file.Path;
import org.findings.letter.Letter;

/**
 * A letter as the index holds it.
 *
 * @param file where its bytes were read from
 * @param index the state that this is the truth of
 */
public record StoredLetter(Letter letter, Path file, IndexState index) {
  /** What is known of it. */
  public LetterFacts facts() {
    return new LetterFacts(letter.about(), file, index);
  }
}
