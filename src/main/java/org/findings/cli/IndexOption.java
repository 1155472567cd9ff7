package org.findings.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the index is. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      defaultValue = "${env:FINDINGS_INDEX:-index-data/index}",
      description = "The index (FINDINGS_INDEX; ${DEFAULT-VALUE}).")
  private Path path;

  @SuppressWarnings("NullAway.Init") // by picocli
  IndexOption() {}

  Path path() {
    return path;
  }
}
