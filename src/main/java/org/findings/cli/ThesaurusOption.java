package org.findings.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.findings.query.BadThesaurus;
import org.findings.query.Thesaurus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The owner's thesaurus, or the one that comes along. */
final class ThesaurusOption {
  @Option(
      names = "--thesaurus-file",
      paramLabel = "FILE",
      defaultValue = "${env:FINDINGS_THESAURUS}",
      description =
          "A thesaurus of your own (FINDINGS_THESAURUS); src/main/resources/thesaurus.txt says how to write one.")
  private @Nullable Path file;

  @SuppressWarnings("NullAway.Init") // by picocli
  ThesaurusOption() {}

  Thesaurus thesaurus() throws BadThesaurus {
    if (file == null || file.toString().isEmpty()) {
      return Thesaurus.standard();
    }
    try {
      return Thesaurus.of(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new BadThesaurus(file + " is not UTF-8. Save it as UTF-8 and start again.");
    } catch (IOException e) {
      throw new BadThesaurus(
          "The thesaurus "
              + file.toAbsolutePath().normalize()
              + " can't be read. Name another file by --thesaurus-file or FINDINGS_THESAURUS, or"
              + " neither for the one that comes along.");
    }
  }
}
