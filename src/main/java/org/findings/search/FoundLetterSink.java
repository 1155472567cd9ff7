package org.findings.search;

import java.io.IOException;

/** Takes letters one at a time, so that no more than one is ever held. */
@FunctionalInterface
public interface FoundLetterSink {
  /**
   * Takes the next one.
   *
   * @throws IOException where no more can be taken; then no more come
   */
  void accept(FoundLetter letter) throws IOException;
}
