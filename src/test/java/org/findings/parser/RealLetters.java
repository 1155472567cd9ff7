package org.findings.parser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.findings.letter.Ids;
import org.findings.letter.Letter;
import org.findings.letter.Source;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.findings.reader.Unreadable;

/** The published letters that stand beside the repository, not in it. */
final class RealLetters {
  static final Path FOLDER = Path.of("..", "shared", "letters");
  private static final Parser PARSER = Parser.standard();

  private RealLetters() {}

  static void assumeThere() {
    assumeTrue(
        Files.isDirectory(FOLDER),
        "skipped: the real letters are not in " + FOLDER.toAbsolutePath().normalize());
  }

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static Letter parse(Path file) throws IOException {
    return parse(file.getFileName().toString(), Files.readAllBytes(file));
  }

  static Letter parse(String name, byte[] bytes) {
    try {
      Document document = Reader.read(name, bytes);
      return PARSER.parse(document, new Source(name, Ids.sha256(bytes), document.format()));
    } catch (Unreadable e) {
      throw new UncheckedIOException(new IOException(name + ": " + e.getMessage(), e));
    }
  }
}
