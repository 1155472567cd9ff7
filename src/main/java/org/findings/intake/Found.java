package org.findings.intake;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file that a run came upon.
 *
 * @param root the folder it was found under, or the file itself where it was named
 * @param modified in milliseconds since 1970
 * @param trouble why there is no use in opening it, null where there is
 */
record Found(Path root, Path path, long bytes, long modified, @Nullable String trouble) {

  static Found of(Path root, Path path, BasicFileAttributes attributes) {
    String trouble =
        attributes.isRegularFile()
            ? null
            : attributes.isSymbolicLink() ? "a link that leads nowhere" : "no plain file";
    return new Found(
        root, path, attributes.size(), attributes.lastModifiedTime().toMillis(), trouble);
  }

  /** As a letter's source names it. */
  String relative() {
    Path name = root.equals(path) ? path.getFileName() : root.relativize(path);
    return String.valueOf(name).replace('\\', '/');
  }

  Found withRoot(Path newRoot) {
    return new Found(newRoot, path, bytes, modified, trouble);
  }
}
