package org.findings.api;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which build of the program this is: another one may answer otherwise. */
final class Program {
  static final String VERSION = version();

  private Program() {}

  /** Of its jar; of this very process where it runs from classes, which may change under it. */
  private static String version() {
    @Nullable CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      if (source != null) {
        Path jar = Path.of(source.getLocation().toURI());
        BasicFileAttributes about = Files.readAttributes(jar, BasicFileAttributes.class);
        if (about.isRegularFile()) {
          return about.size() + "-" + about.lastModifiedTime().toMillis();
        }
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // No file of this machine: then it is told by when it began.
    }
    return Instant.now().toString();
  }
}
