package org.findings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.findings.api.Admission;
import org.findings.api.BadKeys;
import org.findings.api.Keys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may do what over HTTP. */
final class AdmissionOptions {
  @Option(
      names = "--keys",
      paramLabel = "KEYS",
      defaultValue = "${env:FINDINGS_KEYS:-}",
      description =
          "The keys of those who may write, or read: lines NAME:ROLE:RATE:HASH as the command 'key"
              + " new' prints them, or a file with such lines (FINDINGS_KEYS; none).")
  private String keys;

  @Option(
      names = "--read-keys",
      paramLabel = "required|optional",
      defaultValue = "${env:FINDINGS_READ_KEYS:-optional}",
      description = "Whether reading needs a key, too (FINDINGS_READ_KEYS; ${DEFAULT-VALUE}).")
  private Needed readKeys;

  /** Named as they are typed. */
  @SuppressWarnings("UnusedVariable") // by picocli
  private enum Needed {
    required,
    optional
  }

  @SuppressWarnings("NullAway.Init") // by picocli
  AdmissionOptions() {}

  Admission admission() throws BadKeys {
    Keys known = known();
    boolean readers = readKeys == Needed.required;
    return new Admission(known, readers);
  }

  private Keys known() throws BadKeys {
    String given = keys.strip();
    if (given.isEmpty()) {
      return Keys.NONE;
    }
    Path file = file(given);
    if (file == null) {
      return Keys.read("FINDINGS_KEYS", given);
    }
    try {
      return Keys.read("The file of keys " + file, Files.readString(file));
    } catch (IOException e) {
      throw new BadKeys(
          "The file of keys "
              + file.toAbsolutePath().normalize()
              + " can't be read as UTF-8. Mend it, or name another by --keys or FINDINGS_KEYS.");
    }
  }

  /** Lines have colons; what has none can only be meant as a file. */
  private static @Nullable Path file(String given) {
    try {
      Path path = Path.of(given);
      return Files.isRegularFile(path) || given.indexOf(':') < 0 ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
