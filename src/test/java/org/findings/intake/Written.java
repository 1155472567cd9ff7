package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tiny letters. */
public final class Written {
  private Written() {}

  /** A focused visit with an opening, one finding and one thing to improve. */
  public static String letter(String place, String day, String finding) {
    return """
        %s

        Dear Ms Fernside

        Focused visit to %s children’s services

        This letter summarises the findings of a focused visit to %s children’s services. \
        The visit was carried out by inspectors from Ofsted.

        Headline findings

        %s

        Areas for improvement

        - The supervision of social workers, so that plans are challenged.
        """
        .formatted(day, place, place, finding);
  }

  /** Writes a file, and the folders above it. */
  public static Path file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
