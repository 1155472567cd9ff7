package org.findings.cli;

import java.nio.file.Path;
import org.findings.intake.BadPath;
import org.findings.reader.Recogniser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What recognises the words in pictures of pages. */
final class RecognitionOption {
  private static final String OFF = "none";

  @Option(
      names = "--tesseract",
      paramLabel = "PROGRAM",
      defaultValue = "${env:FINDINGS_TESSERACT}",
      description =
          "The program that recognises the words of scanned pages, or none"
              + " (FINDINGS_TESSERACT; tesseract, where it is installed).")
  private @Nullable String program;

  @SuppressWarnings("NullAway.Init") // by picocli
  RecognitionOption() {}

  Recogniser recogniser() throws BadPath {
    if (program == null || program.isEmpty()) {
      return Recogniser.installed();
    }
    if (program.equals(OFF)) {
      return Recogniser.NONE;
    }
    return Recogniser.of(Path.of(program))
        .orElseThrow(
            () ->
                new BadPath(
                    "There is no tesseract at "
                        + program
                        + ". Name the program by --tesseract or FINDINGS_TESSERACT, or 'none'."));
  }
}
