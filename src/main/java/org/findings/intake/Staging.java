package org.findings.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hidden folder beside the letters, in which files wait to be put in place, and through which all
 * that was done to the folder is undone unless it is to be kept.
 */
final class Staging implements AutoCloseable {
  private static final String PREFIX = ".incoming-";

  /** Held as long as the process lives that the folder is of, however that ends. */
  private static final String LOCK = "lock";

  /** Without a lock it may be one that is being made. */
  private static final Duration OLD = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Staging.class);

  private final Path folder;
  private final FileChannel lock;
  private final Deque<WayBack> done = new ArrayDeque<>();
  private int set;

  /** Whether what is here may be the last copy. */
  private boolean lost;

  /** Undoes one change. */
  private interface WayBack {
    void go() throws IOException;
  }

  private Staging(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static Staging in(Path letters) throws IOException {
    Path folder = Files.createTempDirectory(letters, PREFIX);
    // Before it has its name it is held: no sweep finds it without an owner.
    Path unnamed = folder.resolve(LOCK + "-");
    FileChannel lock =
        FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      lock.lock();
      Files.move(unnamed, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
    return new Staging(folder, lock);
  }

  Path folder() {
    return folder;
  }

  Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Durable.write(file, bytes);
    return file;
  }

  /** Puts a file that waits here in place, at one stroke. */
  void place(Path from, Path to) throws IOException {
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      Path former = aside();
      Files.copy(to, former, LinkOption.NOFOLLOW_LINKS);
      FileTime modified = Files.getLastModifiedTime(to, LinkOption.NOFOLLOW_LINKS);
      if (modified.toMillis() == Files.getLastModifiedTime(from).toMillis()) {
        // By size and time alone the next run must see that it is another.
        Files.setLastModifiedTime(from, FileTime.fromMillis(modified.toMillis() + 1));
      }
      done.push(
          () -> {
            Files.setLastModifiedTime(former, modified);
            Durable.move(former, to);
          });
    } else {
      done.push(() -> Files.deleteIfExists(to));
    }
    Durable.move(from, to);
  }

  /** Takes a file out of its place, if it is there. */
  void takeOut(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Path former = aside();
      done.push(() -> Durable.move(former, file));
      Durable.move(file, former);
    }
  }

  /** What was done stays. */
  void keep() {
    done.clear();
  }

  private Path aside() {
    return folder.resolve("former-" + ++set);
  }

  /** Puts all back as it was. */
  void undo() {
    while (!done.isEmpty()) {
      try {
        done.pop().go();
      } catch (IOException e) {
        LOG.error("A change of {} could not be undone", folder.getParent(), e);
        lost = true;
      }
    }
  }

  @Override
  public void close() {
    undo();
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("{} could not be let go of: {}", folder, e.getMessage());
    }
    if (!lost) {
      delete(folder);
    }
  }

  /** Clears away what killed processes left. */
  static void sweep(Path letters) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(letters, PREFIX + "*")) {
      for (Path each : left) {
        if (isLeft(each)) {
          delete(each);
        }
      }
    }
  }

  private static boolean isLeft(Path each) throws IOException {
    try (FileChannel channel = FileChannel.open(each.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (NoSuchFileException e) {
      return Files.getLastModifiedTime(each).toInstant().isBefore(Instant.now().minus(OLD));
    }
  }

  private static void delete(Path each) {
    try {
      Durable.delete(each);
    } catch (IOException e) {
      LOG.warn("{} could not be cleared away: {}", each, e.getMessage());
    }
  }
}
