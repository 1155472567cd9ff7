package org.findings.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Goes through one folder, links followed, hidden files and folders passed over. */
final class Walk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Scan scan;

  Walk(Path root, Scan scan) {
    this.root = root;
    this.scan = scan;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && FileNames.isHidden(folder);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (FileNames.isPassedOver(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (FileNames.isLetter(file)) {
      scan.letter(Found.of(root, file, attributes));
    } else if (FileNames.isSidecar(file)) {
      scan.sidecar(Found.of(root, file, attributes));
    } else {
      scan.other(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Unlike one that is left alone, a folder that can't be opened may hide letters. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    // A link back to a folder above: what is there is found anyway.
    if (!(problem instanceof FileSystemLoopException) && !FileNames.isHidden(file)) {
      scan.letter(new Found(root, file, 0, 0, Reasons.of(problem)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
    if (problem != null) {
      scan.letter(new Found(root, folder, 0, 0, Reasons.of(problem)));
    }
    return FileVisitResult.CONTINUE;
  }
}
