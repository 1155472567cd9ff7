package org.findings.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.search.FileEntry;
import org.findings.search.HeldIndex;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;
import org.findings.search.Mark;

/**
 * A commit whose files are all open. A file of a commit is never written again, and one that is
 * deleted can be read as long as it is open: so nobody need be asked to leave it alone.
 */
final class HeldCommit implements HeldIndex {
  /** Each time another process must have replaced the commit within milliseconds. */
  private static final int MOST_TRIES = 100;

  private final IndexFolder folder;
  private final Build build;
  private final SortedMap<String, FileChannel> files;

  private HeldCommit(IndexFolder folder, Build build, SortedMap<String, FileChannel> files) {
    this.folder = folder;
    this.build = build;
    this.files = files;
  }

  /**
   * @param folder closed with it
   */
  static HeldCommit newest(IndexFolder folder) throws IOException, IndexProblem {
    for (int i = 0; i < MOST_TRIES; i++) {
      DirectoryReader reader = DirectoryReader.open(folder.directory());
      SortedMap<String, FileChannel> files = new TreeMap<>();
      try {
        for (String name : reader.getIndexCommit().getFileNames()) {
          files.put(name, FileChannel.open(folder.path().resolve(name)));
        }
        return new HeldCommit(folder, Build.of(reader, Builds.layout(reader)), files);
      } catch (NoSuchFileException | FileNotFoundException e) {
        // Replaced since the reader was opened: there is a newer commit.
        close(reader, files);
      } catch (IOException | IndexProblem | RuntimeException e) {
        close(reader, files);
        throw e;
      }
    }
    throw new IndexProblem(
        "The index at " + folder.path() + " changes too fast to be copied. Try again later.");
  }

  @Override
  public IndexState state() {
    return build.state();
  }

  @Override
  public Mark mark() {
    return build.mark();
  }

  @Override
  public int layout() {
    return Layout.CURRENT;
  }

  @Override
  public void check() throws IndexProblem {
    try {
      for (LeafReaderContext segment : build.reader().leaves()) {
        segment.reader().checkIntegrity();
      }
    } catch (IOException e) {
      throw IndexFolder.unusable(folder.path(), e);
    }
  }

  @Override
  public List<FileEntry> entries() throws IOException {
    return Ledger.files(build.reader());
  }

  @Override
  public SortedMap<String, Long> files() throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (var file : files.entrySet()) {
      sizes.put(file.getKey(), file.getValue().size());
    }
    return sizes;
  }

  @Override
  public void copy(String name, OutputStream to) throws IOException {
    FileChannel file = Objects.requireNonNull(files.get(name));
    WritableByteChannel target = Channels.newChannel(to);
    for (long at = 0; at < file.size(); ) {
      at += file.transferTo(at, file.size() - at, target);
    }
  }

  @Override
  public void close() throws IOException {
    close(build.reader(), files);
    folder.close();
  }

  private static void close(DirectoryReader reader, SortedMap<String, FileChannel> files)
      throws IOException {
    for (FileChannel file : files.values()) {
      file.close();
    }
    reader.close();
  }
}
