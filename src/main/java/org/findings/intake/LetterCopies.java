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

  /** Where sidecars of letters are that the index knows. */
  private Set<String> spokenFor = new HashSet<>();

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
    spokenFor = new HashSet<>();
    missing = new ArrayList<>();
    unread = new TreeMap<>();
    for (FileEntry entry : index.entries()) {
      if (isNamed(entry, folder.path())) {
        sidecar(entry);
        letter(entry);
      }
    }
    Scan scan = Scan.of(List.of(folder.path()));
    for (Found found : scan.files().values()) {
      asItIs(found);
    }
    for (Found found : scan.sidecars()) {
      if (!spokenFor.contains(path(found.path()))) {
        asItIs(found);
      }
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

  /** Read before its letter is looked at: whoever adds both puts the letter there first. */
  private void sidecar(FileEntry entry) throws IOException {
    List<Path> places = Sidecar.places(entry.path());
    places.forEach(place -> spokenFor.add(path(place)));
    Sidecar beside = folder.sidecar(entry.path());
    Path now = beside.file();
    if (beside.sha256().equals(entry.sidecar())) {
      if (now == null || taken(now, entry)) {
        return;
      }
    } else if (entry.sidecar().isEmpty()) {
      if (isHere(entry)) {
        missing.add("the sidecar of " + entry.relative() + ": it is new");
      }
      return;
    }
    Path version = folder.versions().file(entry.path(), entry.sha256());
    List<Path> kept = List.of(Sidecar.places(version).getFirst());
    Path own = places.getFirst();
    if (!find(new Need(path(own), entry.sidecar(), entry.modified()), kept)) {
      missing.add("the sidecar of " + entry.relative() + ": " + why(now == null ? own : now));
    }
  }

  private boolean taken(Path sidecar, FileEntry entry) throws IOException {
    for (Path place : Sidecar.places(entry.path())) {
      if (!place.equals(sidecar) && Files.isRegularFile(place)) {
        // Of no use while the other is there, but somebody wrote it.
        asItIs(found(place));
      }
    }
    if (Files.isReadable(sidecar) && Files.size(sidecar) <= Sidecar.LARGEST) {
      Need need = new Need(path(sidecar), entry.sidecar(), Math.max(0, modified(sidecar)));
      return find(need, List.of(sidecar));
    }
    asItIs(found(sidecar));
    return true;
  }

  private boolean isHere(FileEntry entry) throws IOException {
    Path file = entry.path();
    return Files.isReadable(file)
        && Files.size(file) == entry.bytes()
        && (modified(file) == entry.modified()
            || Sha256.of(out -> Files.copy(file, out)).equals(entry.sha256()));
  }

  private Found found(Path file) throws IOException {
    return Found.of(folder.path(), file, Files.readAttributes(file, BasicFileAttributes.class));
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
