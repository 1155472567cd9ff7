package org.findings.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds a backup: its manifest, and the one folder of files that this names. A new
 * backup is made in a folder beside that one, and is the backup once its manifest takes the place
 * of the other.
 */
final class BackupFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

  private static final String LOCK = ".backup.lock";
  private static final String PART = Manifest.NAME + ".part";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final FileChannel channel;
  private final @Nullable Manifest before;

  private BackupFolder(Path folder, FileChannel channel, @Nullable Manifest before) {
    this.folder = folder;
    this.channel = channel;
    this.before = before;
  }

  /** Makes it if need be, and clears away what did not come to its end. */
  static BackupFolder open(Path folder) throws IOException, BadBackup {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadBackup(folder + " is no folder. Name a new one, or an empty one.");
    }
    if (Files.isDirectory(folder) && !hasManifest(folder)) {
      requireEmpty(folder);
    }
    Durable.folder(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(folder, channel);
      // Not before, since another one may just have been made.
      @Nullable Manifest before = hasManifest(folder) ? Manifest.in(folder) : null;
      BackupFolder opened = new BackupFolder(folder, channel, before);
      opened.tidy();
      return opened;
    } catch (IOException | BadBackup | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean hasManifest(Path folder) {
    return Files.exists(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
  }

  private static void requireEmpty(Path folder) throws IOException, BadBackup {
    for (Path entry : entries(folder)) {
      String name = String.valueOf(entry.getFileName());
      boolean ours = Set.of(LOCK, PART).contains(name) || name.matches(Manifest.FOLDERS);
      if (!ours && !Folders.isNothing(entry)) {
        throw new BadBackup(
            folder
                + " holds other files, such as "
                + name
                + ", and no backup: nothing was written. Name a new folder, or an empty one.");
      }
    }
  }

  private static void lock(Path folder, FileChannel channel) throws IOException, BadBackup {
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new BadBackup("Another backup into " + folder + " is being made. Wait for its end.");
    }
  }

  Optional<Manifest> before() {
    return Optional.ofNullable(before);
  }

  /** A folder for the files of a new backup. */
  Shelf shelf(Instant now) throws IOException {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    Path shelf = folder.resolve(TIME.format(now) + "-" + unique);
    return new Shelf(
        Files.createDirectory(shelf),
        before == null ? shelf : folder.resolve(before.folder()),
        before == null ? List.of() : before.files());
  }

  /** From here on this is the backup. */
  void replace(Manifest manifest) throws IOException {
    Path part = folder.resolve(PART);
    Files.deleteIfExists(part);
    Durable.write(part, manifest.written());
    Durable.move(part, folder.resolve(Manifest.NAME));
  }

  /**
   * Deletes what is not the backup: the one before, or one that did not come to its end. What is,
   * the manifest on the disk alone says.
   */
  void tidy() {
    try {
      String named = hasManifest(folder) ? Manifest.in(folder).folder() : "";
      for (Path entry : entries(folder)) {
        String name = String.valueOf(entry.getFileName());
        if (name.matches(Manifest.FOLDERS) && !name.equals(named)) {
          Durable.delete(entry);
        }
      }
      Files.deleteIfExists(folder.resolve(PART));
    } catch (IOException | BadBackup e) {
      LOG.warn("What is left of other backups in {} was not deleted: {}", folder, e.getMessage());
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(all::add);
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
