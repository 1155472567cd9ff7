package org.findings.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders and files that a run was given, made sure of before anything is touched. */
final class Roots {
  private Roots() {}

  static List<Path> checked(List<Path> paths) throws BadPath {
    List<Path> roots = new ArrayList<>();
    for (Path path : paths) {
      roots.add(checked(path));
    }
    return roots;
  }

  /** Absolute and normal, as entries name it. */
  static Path checked(Path path) throws BadPath {
    Path root = path.toAbsolutePath().normalize();
    if (!Files.exists(root)) {
      throw new BadPath(
          "There is no file or folder "
              + root
              + ". Nothing was changed. Create it, or name another path.");
    }
    if (Restore.isUnfinished(root)) {
      throw new BadPath(
          "The folder "
              + root
              + " holds a part of a backup that was not restored to its end. Nothing was changed."
              + " Give the command restore again, which goes on.");
    }
    return root;
  }
}
