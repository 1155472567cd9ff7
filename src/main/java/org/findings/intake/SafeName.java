package org.findings.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import org.findings.letter.Format;

/**
 * A file's name made of one that a stranger gave: of plain characters, in no other folder, not
 * hidden, and one that a run takes for a letter's.
 */
final class SafeName {
  /** Characters; file systems take 255 bytes, and a sidecar's name is longer. */
  private static final int LONGEST = 120;

  private static final String NAMELESS = "letter";

  private SafeName() {}

  static String of(String given, Format format) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(last, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9._ -]+", "_")
            .replaceAll("^[._ -]+|[. ]+$", "");
    String ending = FileNames.extension(Path.of(plain));
    boolean letter = FileNames.isLetter(Path.of(plain));
    String stem = letter ? plain.substring(0, plain.length() - ending.length()) : plain;
    String cut = stem.substring(0, Math.min(stem.length(), LONGEST)).strip();
    return (cut.isEmpty() ? NAMELESS : cut) + (letter ? ending : ending(format));
  }

  /** The same with a number, 1 being without. */
  static String numbered(String name, int number) {
    int stop = name.lastIndexOf('.');
    return number == 1 ? name : name.substring(0, stop) + "-" + number + name.substring(stop);
  }

  private static String ending(Format format) {
    return switch (format) {
      case TEXT -> ".txt";
      case MARKDOWN -> ".md";
      case PDF -> ".pdf";
      case DOCX -> ".docx";
      case HTML -> ".html";
    };
  }
}
