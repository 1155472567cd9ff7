package org.findings.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file's name says of it. */
final class FileNames {
  /** The last three can't be read, but whoever keeps letters in them must hear of it. */
  private static final Set<String> LETTERS =
      Set.of(
          ".pdf",
          ".docx",
          ".docm",
          ".html",
          ".htm",
          ".xhtml",
          ".txt",
          ".text",
          ".md",
          ".markdown",
          ".doc",
          ".rtf",
          ".odt");

  /** What a letter should be read as, for those who judge the reading: it stands beside samples. */
  private static final String TRUTH = ".truth.json";

  private FileNames() {}

  static boolean isLetter(Path file) {
    return LETTERS.contains(extension(file));
  }

  static boolean isSidecar(Path file) {
    return name(file).endsWith(Sidecar.ENDING);
  }

  static boolean isHidden(Path file) {
    return name(file).startsWith(".");
  }

  /** Whether there is nothing to say of it. */
  static boolean isPassedOver(Path file) {
    return isHidden(file) || name(file).toLowerCase(Locale.ROOT).endsWith(TRUTH);
  }

  /** In lower case, with its full stop; empty where there is none. */
  static String extension(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    int stop = name.lastIndexOf('.');
    return stop < 0 ? "" : name.substring(stop);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
