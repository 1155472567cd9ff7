package org.findings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.HeldIndex;

/**
 * Copies a folder of letters as one state of the index knows it, while letters are added, replaced
 * and taken out. What the index does not know yet, or could not read, is taken as it is.
 */
final class LetterCopies {
  private static final String NO_PERMISSION = "no permission to read it";

  private final FolderOfLetters folder;
  private final Shelf shelf;
  private final Runnable copied;

  private Set<String> taken = new HashSet<>();
  private List<String> missing = new ArrayList<>();
  private SortedMap<Path, String> unread = new TreeMap<>();

  /**
   * What became of it.
   *
   * @param missing what the index names, and is not there with the bytes that it names, in words
   * @param unread files that the index does not name, and why they could not be copied
   * @param leftAlone what else lies there, by extension
   */
  record Outcome(
      List<String> missing, SortedMap<Path, String> unread, SortedMap<String, Integer> leftAlone) {}

  /**
   * @param copied told of each letter's file, the first time
   */
  LetterCopies(FolderOfLetters folder, Shelf shelf, Runnable copied) {
    this.folder = folder;
    this.shelf = shelf;
    this.copied = copied;
  }

  /** May be asked again, with a newer state: what is copied already is not copied again. */
  Outcome take(HeldIndex index) throws IOException {
    taken = new HashSet<>();
    missing = new ArrayList<>();
    unread = new TreeMap<>();
    for (FileEntry entry : index.entries()) {
      if (isNamed(entry, folder.path())) {
        letter(entry);
        sidecar(entry);
      }
    }
    Scan scan = Scan.of(List.of(folder.path()));
    for (Found found : scan.files().values()) {
      asItIs(found);
    }
    for (Found found : scan.sidecars()) {
      asItIs(found);
    }
    for (Path version : folder.versions().files()) {
      long modified = modified(version);
      if (modified >= 0) {
        asItIs(new Found(folder.path(), version, Files.size(version), modified, null));
      }
    }
    shelf.keepOnly(taken);
    return new Outcome(missing, unread, scan.leftAlone());
  }

  /** Whether a backup of the folder must have that file with these bytes. */
  static boolean isNamed(FileEntry entry, Path folder) {
    return entry.path().startsWith(folder) && !(entry.outcome() instanceof SetAside);
  }

  private void letter(FileEntry entry) throws IOException {
    Path file = entry.path();
    List<Path> places = List.of(file, folder.versions().file(file, entry.sha256()));
    Need need = new Need(path(file), entry.sha256(), entry.modified());
    boolean before = shelf.has(need.path, entry.bytes(), entry.modified());
    if (find(need, places)) {
      if (!before) {
        copied.run();
      }
    } else {
      missing.add(entry.relative() + ": " + why(file));
    }
  }

  private void sidecar(FileEntry entry) throws IOException {
    if (!Manifest.isHash(entry.sidecar())) {
      return;
    }
    Sidecar beside = folder.sidecar(entry.path());
    Path now = beside.file();
    if (now != null && beside.sha256().equals(entry.sidecar())) {
      asItIs(Found.of(folder.path(), now, Files.readAttributes(now, BasicFileAttributes.class)));
      return;
    }
    Path own = Sidecar.places(entry.path()).getFirst();
    Path version = folder.versions().file(entry.path(), entry.sha256());
    List<Path> kept = List.of(Sidecar.places(version).getFirst());
    if (!find(new Need(path(own), entry.sidecar(), entry.modified()), kept)) {
      missing.add("the sidecar of " + entry.relative() + ": " + why(own));
    }
  }

  /** A file that must be here with these bytes. */
  private record Need(String path, String sha256, long modified) {}

  private boolean find(Need need, List<Path> places) throws IOException {
    if (shelf.keep(need.path, need.sha256, need.modified)) {
      taken.add(need.path);
      return true;
    }
    for (Path place : places) {
      if (Files.isRegularFile(place) && Files.isReadable(place)) {
        try (InputStream in = Files.newInputStream(place)) {
          if (shelf.copy(need.path, need.modified, in::transferTo).equals(need.sha256)) {
            taken.add(need.path);
            return true;
          }
        } catch (NoSuchFileException e) {
          // Taken away meanwhile.
        }
        shelf.drop(need.path);
      }
    }
    return false;
  }

  private void asItIs(Found found) throws IOException {
    Path file = found.path();
    String path = path(file);
    if (taken.contains(path) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (found.trouble() != null) {
      unread.put(file, found.trouble());
    } else if (!Files.isReadable(file)) {
      unread.put(file, NO_PERMISSION);
    } else {
      try {
        if (!shelf.has(path, found.bytes(), found.modified())) {
          shelf.take(path, found.bytes(), found.modified(), out -> Files.copy(file, out));
        }
        taken.add(path);
      } catch (NoSuchFileException e) {
        // Taken away meanwhile, and the index does not name it.
        shelf.drop(path);
      }
    }
  }

  private static String why(Path file) {
    if (!Files.exists(file)) {
      return "it is gone";
    }
    return Files.isReadable(file) ? "it is another file now" : NO_PERMISSION;
  }

  private String path(Path file) {
    return Manifest.LETTERS + Manifest.slashed(folder.path().relativize(file));
  }

  /** Milliseconds since 1970; -1 where it is gone. */
  private static long modified(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (NoSuchFileException e) {
      return -1;
    }
  }
}
