package org.findings.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.findings.letter.Letter;

/**
 * Changes to an index by the one who holds its lock. Nothing shows before {@link #commit}; closed
 * without it, or killed, nothing ever does.
 */
public interface Writing extends AutoCloseable {

  /** Every folder and file that was ever indexed here. */
  Set<Path> roots();

  /** What is known of all files, of this state of the index. */
  Collection<FileEntry> files() throws IOException;

  /**
   * Puts a letter in place of what its file was before.
   *
   * @param file the entry, but for the outcome, which is the letter's final id
   * @return that id
   */
  String put(Letter letter, FileEntry file) throws IOException;

  /**
   * Notes what else is known of a file. One that is no letter of its own loses the letter that it
   * was before; one that is still {@link FileEntry.Read} keeps it, as after a mere touch.
   */
  void note(FileEntry file) throws IOException;

  /** Forgets a file and removes its letter. */
  void remove(Path file) throws IOException;

  /** Remembers a folder or file as indexed. */
  void addRoot(Path root);

  /** Makes the changes visible at once; without any change it does nothing. */
  void commit() throws IOException;

  /** Gives the lock back; what is not committed is as if it had never been. */
  @Override
  void close() throws IOException;
}
