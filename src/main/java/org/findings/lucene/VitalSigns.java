package org.findings.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.findings.search.Vitals;
import org.findings.search.Vitals.Disk;

/** Looks at an index as those do who watch over it: at little cost, however large it is. */
final class VitalSigns {
  private VitalSigns() {}

  static Vitals of(Build build, IndexFolder folder, int openBuilds) throws IOException {
    long bytes = 0;
    for (String file : build.reader().getIndexCommit().getFileNames()) {
      bytes += length(folder.directory(), file);
    }
    return new Vitals(
        build.state(), build.written(), bytes, build.setAside(), openBuilds, disk(folder.path()));
  }

  /** A file of a state that another process has already replaced takes no room. */
  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return 0;
    }
  }

  private static Disk disk(Path folder) throws IOException {
    boolean writable = Files.isDirectory(folder) && Files.isWritable(folder);
    return new Disk(writable, writable ? Files.getFileStore(folder).getUsableSpace() : 0);
  }
}
