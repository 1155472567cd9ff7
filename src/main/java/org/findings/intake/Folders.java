package org.findings.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a folder is free to be filled, and whether folders lie in each other. */
final class Folders {
  /** What a new disk has. */
  private static final String NEW_DISK = "lost+found";

  private Folders() {}

  static boolean isNothing(Path entry) {
    return String.valueOf(entry.getFileName()).equals(NEW_DISK);
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isNothing(entry)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Refuses folders of which one lies in the other, by whatever links they are named. */
  static void requireApart(String one, Path first, String other, Path second)
      throws IOException, BadBackup {
    Path a = real(first);
    Path b = real(second);
    if (a.startsWith(b) || b.startsWith(a)) {
      throw new BadBackup(
          "The %s (%s) and the %s (%s) must not lie in each other. Name another folder."
              .formatted(one, first, other, second));
    }
  }

  /** Where a path leads, as far as it is there. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(String.valueOf(absolute.getFileName()));
  }
}
