package org.findings.search;

import java.io.IOException;
import java.nio.file.Path;

/** The index at one place as files: to be copied while others write it, and made of a copy. */
public interface IndexFiles {
  /** Holds on to the newest state. No lock is taken: whoever writes goes on. */
  HeldIndex hold() throws IOException, IndexProblem;

  /**
   * Looks over a copy of it.
   *
   * @throws IndexProblem where the copy is not whole, as a damaged index's is
   */
  void check(Path copy) throws IOException, IndexProblem;

  /**
   * Whether this program can make an index of a copy of that layout; an older one is made anew from
   * its letters.
   *
   * @throws IndexProblem where the layout is that of a newer program
   */
  boolean fits(int layout) throws IndexProblem;

  /**
   * Makes the index here of a copy. Its state and its changes get names of their own, since those
   * who know what came behind the copy must not take this one for the same; all else stays.
   *
   * @param copy of a layout that fits
   * @param from where the folder of letters was
   * @param to where it is
   * @param copied told of each file
   */
  IndexState adopt(Path copy, Path from, Path to, Runnable copied) throws IOException, IndexProblem;
}
