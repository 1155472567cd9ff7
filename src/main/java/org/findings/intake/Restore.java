package org.findings.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.findings.search.IndexFiles;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;

/** Puts letters and index of a backup in place. */
public final class Restore {
  /** In folders that are not yet what they are to be. */
  private static final String MARK = ".restoring";

  private final Path backup;
  private final Manifest manifest;

  /**
   * What was put in place.
   *
   * @param index empty where it is of an older layout, and is to be made anew of the letters
   * @param files how many
   */
  public record Made(Optional<IndexState> index, int files, long bytes) {}

  private Restore(Path backup, Manifest manifest) {
    this.backup = backup;
    this.manifest = manifest;
  }

  public static Restore of(Path backup) throws IOException, BadBackup {
    return new Restore(backup.toAbsolutePath().normalize(), Manifest.in(backup));
  }

  /** Whether a folder is one that was not restored to its end. */
  static boolean isUnfinished(Path folder) {
    return Files.exists(folder.resolve(MARK));
  }

  /**
   * Looks the whole backup over, then copies it. Where it is stopped in the middle, both folders
   * are marked, and the same call goes on.
   *
   * @param letters missing or empty
   * @param indexFolder missing or empty
   * @param index the one that is to be there
   */
  public Made to(
      Path letters, Path indexFolder, IndexFiles index, Progress checking, Progress copying)
      throws IOException, IndexProblem, BadBackup {
    Path to = letters.toAbsolutePath().normalize();
    Folders.requireApart("backup", backup, "letters", to);
    Folders.requireApart("backup", backup, "index", indexFolder);
    Folders.requireApart("letters", to, "index", indexFolder);
    boolean fits = index.fits(manifest.index().layout());
    requireFree(to);
    requireFree(indexFolder);
    check(checking);

    mark(to);
    mark(indexFolder);
    clear(indexFolder);
    List<Manifest.Entry> files = manifest.files();
    Steps steps = new Steps(copying, files.size());
    for (Manifest.Entry file : files) {
      if (file.isLetters()) {
        copy(file, to.resolve(file.name()));
        steps.step();
      }
    }
    force(to);
    Optional<IndexState> state = Optional.empty();
    if (fits) {
      Path copy = file(Manifest.INDEX);
      state = Optional.of(index.adopt(copy, Path.of(manifest.letters()), to, steps::step));
      index.check(indexFolder);
    }
    unmark(indexFolder);
    unmark(to);
    steps.end();
    return new Made(state, files.size(), files.stream().mapToLong(Manifest.Entry::bytes).sum());
  }

  private Path file(String path) {
    return backup.resolve(manifest.folder()).resolve(path);
  }

  private void check(Progress progress) throws IOException, BadBackup {
    Steps steps = new Steps(progress, manifest.files().size());
    Path real = backup.toRealPath().resolve(manifest.folder());
    for (Manifest.Entry entry : manifest.files()) {
      Path file = file(entry.path());
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !file.toRealPath().equals(real.resolve(entry.path()))) {
        throw damaged(entry, "is not there");
      }
      if (Files.size(file) != entry.bytes()) {
        throw damaged(entry, "has %d bytes, not %d".formatted(Files.size(file), entry.bytes()));
      }
      if (!Sha256.of(file).equals(entry.sha256())) {
        throw damaged(entry, "is not what was written");
      }
      steps.step();
    }
    steps.end();
  }

  private BadBackup damaged(Manifest.Entry entry, String how) {
    return new BadBackup(
        "The backup in %s is damaged: %s %s. Nothing was restored: use another backup, or copy what can be read of the letters by hand and index them."
            .formatted(backup, file(entry.path()), how));
  }

  private void requireFree(Path folder) throws IOException, BadBackup {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new BadBackup(folder + " is no folder: nothing was restored. Name another one.");
    }
    if (isUnfinished(folder)) {
      String other = Files.readString(folder.resolve(MARK)).strip();
      if (!other.isEmpty() && !other.equals(manifest.folder())) {
        throw new BadBackup(
            "%s holds a part of another backup (%s): nothing was restored. Restore that one, or empty the folder."
                .formatted(folder, other));
      }
    } else if (!Folders.isEmpty(folder)) {
      throw new BadBackup(
          "%s is not empty: nothing was restored. Move away what it holds, or name another folder (--letters, --index)."
              .formatted(folder));
    }
  }

  private void mark(Path folder) throws IOException {
    Durable.folder(folder.toAbsolutePath().normalize());
    if (!isUnfinished(folder)) {
      Path mark = folder.toAbsolutePath().resolve(MARK);
      Durable.write(mark, manifest.folder().getBytes(StandardCharsets.UTF_8));
      Durable.force(mark);
    }
  }

  private static void unmark(Path folder) throws IOException {
    Path mark = folder.toAbsolutePath().resolve(MARK);
    Files.delete(mark);
    Durable.force(mark);
  }

  /** What a part of the same index left in a folder that is marked. */
  private static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!String.valueOf(entry.getFileName()).equals(MARK) && Files.isRegularFile(entry)) {
          Files.delete(entry);
        }
      }
    }
  }

  private void copy(Manifest.Entry entry, Path to) throws IOException, BadBackup {
    boolean there =
        Files.isRegularFile(to)
            && Files.size(to) == entry.bytes()
            && Sha256.of(to).equals(entry.sha256());
    if (!there) {
      Files.createDirectories(Objects.requireNonNull(to.getParent()));
      try (FileChannel channel =
              FileChannel.open(
                  to,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        String written = Sha256.of(all -> Files.copy(file(entry.path()), all), out);
        if (!written.equals(entry.sha256())) {
          throw damaged(entry, "has changed meanwhile");
        }
        channel.force(true);
      } catch (FileSystemException e) {
        throw e;
      } catch (IOException e) {
        throw new IOException(to + ": " + e.getMessage(), e);
      }
    }
    Files.setLastModifiedTime(to, FileTime.fromMillis(entry.modified()));
  }

  private void force(Path letters) throws IOException {
    Set<Path> folders = new TreeSet<>(Set.of(letters));
    for (Manifest.Entry file : manifest.files()) {
      Path folder = letters.resolve(file.name()).getParent();
      while (file.isLetters() && folder != null && folders.add(folder)) {
        folder = folder.getParent();
      }
    }
    for (Path folder : folders) {
      Durable.force(folder.resolve(MARK));
    }
  }
}
