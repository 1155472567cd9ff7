package org.findings.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the letters are that serve keeps up with. */
final class LettersOption {
  /** Where the samples are in a clone. */
  static final String SAMPLES = "index-data/letters";

  @Option(
      names = "--letters",
      paramLabel = "FOLDER",
      defaultValue = "${env:FINDINGS_LETTERS:-" + SAMPLES + "}",
      description = "The letters (FINDINGS_LETTERS; ${DEFAULT-VALUE}).")
  private Path path;

  @SuppressWarnings("NullAway.Init") // by picocli
  LettersOption() {}

  Path path() {
    return path;
  }
}
