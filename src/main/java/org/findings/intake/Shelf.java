package org.findings.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.findings.intake.Manifest.Entry;
import org.findings.intake.Sha256.Bytes;

/**
 * The folder of a backup while it is made. A file that the backup before it has is linked, not
 * written again; each is read once more for that, so that a damaged one is not handed on.
 */
final class Shelf {
  private final Path folder;
  private final Path before;
  private final Map<String, Entry> beforeByHash = new HashMap<>();
  private final Map<String, Entry> beforeByPath = new HashMap<>();
  private final TreeMap<String, Entry> files = new TreeMap<>();
  private final Map<String, Long> written = new HashMap<>();

  /**
   * @param before the folder of the backup before, with these files
   */
  Shelf(Path folder, Path before, List<Entry> filesBefore) {
    this.folder = folder;
    this.before = before;
    for (Entry file : filesBefore) {
      beforeByHash.put(file.sha256(), file);
      beforeByPath.put(file.path(), file);
    }
  }

  Path folder() {
    return folder;
  }

  List<Entry> files() {
    return List.copyOf(files.values());
  }

  /** Bytes that were not there before. */
  long written() {
    return written.values().stream().mapToLong(Long::longValue).sum();
  }

  boolean has(String path, long bytes, long modified) {
    Entry there = files.get(path);
    return there != null && there.bytes() == bytes && there.modified() == modified;
  }

  /** Has a file of these bytes if it is here already, or in the backup before. */
  boolean keep(String path, String sha256, long modified) throws IOException {
    Entry there = files.get(path);
    if (there != null && there.sha256().equals(sha256)) {
      add(new Entry(path, there.bytes(), sha256, modified));
      return true;
    }
    Entry known = beforeByHash.get(sha256);
    if (known == null || !isSound(known)) {
      return false;
    }
    drop(path);
    link(path, before.resolve(known.path()));
    add(new Entry(path, known.bytes(), sha256, modified));
    return true;
  }

  /** Takes a file that is likely to be what it was in the backup before. */
  void take(String path, long bytes, long modified, Bytes from) throws IOException {
    Entry known = beforeByPath.get(path);
    if (known != null && known.bytes() == bytes) {
      if (keep(path, Sha256.of(from), known.modified())) {
        return;
      }
    }
    copy(path, modified, from);
  }

  /** Writes a file, and tells its hash. */
  String copy(String path, long modified, Bytes from) throws IOException {
    drop(path);
    Path file = place(path);
    String sha256;
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      sha256 = Sha256.of(from, out);
      out.flush();
      channel.force(true);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    written.put(path, Files.size(file));
    add(new Entry(path, Files.size(file), sha256, modified));
    return sha256;
  }

  /** Lets go of all but these. */
  void keepOnly(Set<String> paths) throws IOException {
    for (Entry file : files()) {
      if (!paths.contains(file.path())) {
        drop(file.path());
      }
    }
  }

  void drop(String path) throws IOException {
    Files.deleteIfExists(folder.resolve(path));
    files.remove(path);
    written.remove(path);
  }

  /** Sees to it that all of its folders are on the disk. */
  void force() throws IOException {
    List<Path> folders;
    try (Stream<Path> walk = Files.walk(folder)) {
      folders = walk.filter(Files::isDirectory).toList();
    }
    for (Path each : folders) {
      Durable.force(each.resolve("file of it"));
    }
    Durable.force(folder);
  }

  /**
   * Times are for those who copy files by hand: what counts is the manifest's, since links share.
   */
  private void add(Entry file) throws IOException {
    Files.setLastModifiedTime(folder.resolve(file.path()), FileTime.fromMillis(file.modified()));
    files.put(file.path(), file);
  }

  private Path place(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return file;
  }

  private boolean isSound(Entry known) throws IOException {
    Path file = before.resolve(known.path());
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == known.bytes()
        && Sha256.of(file).equals(known.sha256());
  }

  private void link(String path, Path from) throws IOException {
    Path to = place(path);
    try {
      Files.createLink(to, from);
    } catch (FileSystemException | UnsupportedOperationException e) {
      // Not every disk has links, and a file has only so many.
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel file = FileChannel.open(to, StandardOpenOption.WRITE)) {
        file.force(true);
      }
      written.put(path, Files.size(to));
    }
  }
}
