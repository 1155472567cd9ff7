package org.findings.search;

import java.io.IOException;

/** Takes hits one at a time, so that no more than one is ever held. */
@FunctionalInterface
public interface HitSink {
  /**
   * Takes the next one.
   *
   * @throws IOException where no more can be taken; then no more come
   */
  void accept(Hit hit) throws IOException;

  /**
   * Whether it makes anything of what matches in a hit. Finding that out takes longer than all else
   * of it, and is left out where nobody wants it: then hits come without matches and stance.
   */
  default boolean takesMatches() {
    return true;
  }
}
