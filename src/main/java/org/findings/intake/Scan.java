package org.findings.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies under the roots of a run: letters by path, and counts of what is left alone. */
final class Scan {
  private final SortedMap<Path, Found> files = new TreeMap<>();
  private final SortedMap<Path, Found> sidecars = new TreeMap<>();
  private final SortedMap<String, Integer> leftAlone = new TreeMap<>();

  private Scan() {}

  static Scan of(List<Path> roots) throws IOException {
    Scan scan = new Scan();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        Files.walkFileTree(
            root,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Walk(root, scan));
      } else {
        // Named by a person: tried whatever it is called.
        scan.letter(Found.of(root, root, Files.readAttributes(root, BasicFileAttributes.class)));
      }
    }
    return scan;
  }

  /** Some files of a root, of those that are there. */
  static Scan of(Path root, Collection<Path> files) throws IOException {
    Scan scan = new Scan();
    for (Path file : files) {
      if (Files.exists(file)) {
        Found found = Found.of(root, file, Files.readAttributes(file, BasicFileAttributes.class));
        if (FileNames.isSidecar(file)) {
          scan.sidecar(found);
        } else {
          scan.letter(found);
        }
      }
    }
    return scan;
  }

  /** In the order of their paths, so that ids come out the same every time. */
  SortedMap<Path, Found> files() {
    return files;
  }

  /** Those that lie in folders; one beside a file that was named is found by it. */
  Collection<Found> sidecars() {
    return sidecars.values();
  }

  SortedMap<String, Integer> leftAlone() {
    return leftAlone;
  }

  /** Roots may overlap; the first one given has the file. */
  void letter(Found found) {
    files.putIfAbsent(found.path(), found);
  }

  void sidecar(Found found) {
    sidecars.putIfAbsent(found.path(), found);
  }

  void other(Path file) {
    leftAlone.merge(FileNames.extension(file), 1, Integer::sum);
  }
}
