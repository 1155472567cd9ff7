package org.findings.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;

/**
 * One state of an index, held on to: its files can be read until it is closed, even if those who
 * write the index delete them meanwhile.
 */
public interface HeldIndex extends AutoCloseable {
  IndexState state();

  Mark mark();

  /** The version of what its files mean; not every program knows each. */
  int layout();

  /**
   * Looks its files over.
   *
   * @throws IndexProblem where they are not what was written
   */
  void check() throws IOException, IndexProblem;

  /** What it knows of files of letters. */
  List<FileEntry> entries() throws IOException;

  /** The names of its own files, and their bytes. */
  SortedMap<String, Long> files() throws IOException;

  /** Hands over all of one of them; any number of times. */
  void copy(String file, OutputStream to) throws IOException;

  @Override
  void close() throws IOException;
}
