package org.findings.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.findings.search.IndexBusy;
import org.findings.search.IndexProblem;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The folder an index lives in: opening it, locking it, and saying plainly what is wrong with it.
 */
record IndexFolder(Path path, FSDirectory directory) implements AutoCloseable {
  /** Enough that a whole collection of a thousand letters is written as one segment. */
  private static final double BUFFER_MEGABYTES = 64;

  private static final String REMEDY =
      " Move or delete that folder, or name another one (--index, FINDINGS_INDEX).";

  static IndexFolder of(Path path) throws IndexProblem {
    try {
      if (Files.isDirectory(path) && isForeign(path)) {
        throw new IndexProblem(
            "The folder "
                + path
                + " holds other files, and no index: nothing is written there."
                + REMEDY);
      }
      return new IndexFolder(path, FSDirectory.open(path));
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  /** One that holds an index in the layout of this program. */
  static IndexFolder existing(Path path) throws IOException, IndexProblem {
    if (!Files.exists(path)) {
      // Asked first, since opening the folder would make it.
      throw noIndex(path);
    }
    IndexFolder folder = of(path);
    Optional<Layout> layout = folder.layout();
    if (layout.isEmpty()) {
      folder.close();
      throw noIndex(path);
    }
    if (!layout.get().isCurrent()) {
      folder.close();
      throw new IndexProblem(
          "The index at "
              + path
              + " can't be read: "
              + Builds.otherLayout(layout.get())
              + ". Start serve, which builds it anew, or name another one (--index).");
    }
    return folder;
  }

  private static IndexProblem noIndex(Path path) {
    return new IndexProblem(
        "There is no index at " + path + ". Make one with the command index, or start serve.");
  }

  /** What the last commit says of itself; empty where nothing was committed yet. */
  Optional<Layout> layout() throws IndexProblem {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      var data = SegmentInfos.readLatestCommit(directory).getUserData();
      return Optional.of(
          Layout.of(data)
              .orElseThrow(
                  () ->
                      new IndexProblem(
                          "The index at " + path + " was not written by Findings." + REMEDY)));
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  Writing write() throws IOException, IndexProblem {
    @Nullable Layout known = layout().orElse(null);
    if (known != null && known.layout() > Layout.CURRENT) {
      throw new IndexProblem(
          "The index at "
              + path
              + " can't be written: "
              + Builds.otherLayout(known)
              + "."
              + REMEDY);
    }
    boolean goOn = known != null && known.isCurrent();
    IndexWriter writer;
    try {
      writer = new IndexWriter(directory, config(goOn ? OpenMode.APPEND : OpenMode.CREATE));
    } catch (LockObtainFailedException e) {
      throw new IndexBusy(
          "The index at "
              + path
              + " is being written by another process."
              + " Wait until it is done, or stop it.",
          e);
    } catch (IOException e) {
      throw unusable(path, e);
    }
    try {
      @Nullable Build before =
          goOn && known != null ? Build.of(DirectoryReader.open(directory), known) : null;
      return new LuceneWriting(writer, before, known);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  static IndexProblem unusable(Path path, IOException e) {
    if (e instanceof CorruptIndexException
        || e instanceof IndexFormatTooOldException
        || e instanceof IndexFormatTooNewException) {
      return new IndexProblem(
          "The index at " + path + " is damaged: " + e.getMessage() + "." + REMEDY, e);
    }
    String reason =
        e instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : e.getClass().getSimpleName() + " " + e.getMessage();
    return new IndexProblem(
        "The index folder "
            + path
            + " can't be used: "
            + reason
            + ". Make it writable, or name another one (--index, FINDINGS_INDEX).",
        e);
  }

  private static boolean isForeign(Path path) throws IOException {
    boolean files = false;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith("segments")
            || name.equals(IndexWriter.WRITE_LOCK_NAME)
            || name.startsWith("_")
            || name.startsWith("pending_segments")) {
          return false;
        }
        files = true;
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
