package org.findings.search;

import java.io.IOException;

/** Takes lines one at a time, so that no more than those of one paragraph are ever held. */
@FunctionalInterface
public interface LineSink {
  /**
   * Takes the next one.
   *
   * @throws IOException where no more can be taken; then no more come
   */
  void accept(Line line) throws IOException;
}
