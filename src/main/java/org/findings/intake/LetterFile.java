package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.findings.letter.Letter;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;

/** One file as the letter it would be in an index. */
public final class LetterFile {
  private LetterFile() {}

  public static Letter read(Path file, Parser parser, Recogniser recogniser) throws BadPath {
    Path path = Roots.checked(file);
    if (Files.isDirectory(path)) {
      throw new BadPath(file + " is a folder: name one of the files in it.");
    }
    Found found;
    try {
      found = Found.of(path, path, Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException e) {
      throw new BadPath(file + ": " + Reasons.of(e));
    }
    return switch (Reading.by(parser, recogniser).read(found, Sidecar.of(path, parser), null)) {
      case Taken.Parsed parsed -> parsed.letter();
      case Taken.Failed failed -> throw new BadPath(file + ": " + failed.reason());
      case Taken.Same same -> throw new IllegalStateException("nothing was known of " + file);
    };
  }
}
