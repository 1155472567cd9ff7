package org.findings.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;

/** Why a file is set aside, in words for the one who has it. */
final class Reasons {
  static final String TOO_MUCH_MEMORY =
      "needs more memory than there is: start with more (-Xmx), or leave it out";

  private Reasons() {}

  static String of(IOException problem) {
    return switch (problem) {
      case AccessDeniedException denied -> "no permission to read it: allow it, then index again";
      case NoSuchFileException gone -> "it was gone before it could be read";
      // Its message would be the path, which is named anyway.
      case FileSystemException other -> "it can't be read: " + other.getReason();
      default -> "it can't be read: " + problem.getMessage();
    };
  }

  static String tooSlow(Duration longest) {
    return "took longer than %d seconds to read, and was given up: please report this letter"
        .formatted(longest.toSeconds());
  }

  static String tooLarge(long bytes, long most) {
    return "larger than %d MB (%.1f MB): split it, or leave it out"
        .formatted(most >> 20, bytes / (double) (1 << 20));
  }

  /** A parser that fails is our fault, and the letter is lost until someone tells us. */
  static String ofCrash(Throwable crash) {
    return "the parser failed on it ("
        + crash.getClass().getSimpleName()
        + "): please report this letter";
  }
}
