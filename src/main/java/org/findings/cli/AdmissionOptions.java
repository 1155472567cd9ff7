package org.findings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.findings.api.Admission;
import org.findings.api.BadKeys;
import org.findings.api.Key;
import org.findings.api.Keys;
import org.findings.api.Origins;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may do what over HTTP. */
final class AdmissionOptions {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

  /** Ten a second: more than people and dashboards ask, less than hurts. */
  private static final int DEFAULT_RATE = 600;

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

  @Option(
      names = "--rate",
      paramLabel = "REQUESTS",
      defaultValue = "${env:FINDINGS_RATE:-}",
      description =
          "Requests a minute of an address that sends no key; 0 for no limit (FINDINGS_RATE; 600,"
              + " and 0 where only this machine can reach it).")
  private String rate;

  @Option(
      names = "--origins",
      paramLabel = "ORIGINS",
      defaultValue = "${env:FINDINGS_ORIGINS:-}",
      description =
          "Sites whose pages may read, such as https://example.org, or * for all"
              + " (FINDINGS_ORIGINS; none).")
  private String origins;

  @Spec private CommandSpec spec;

  /** Named as they are typed. */
  @SuppressWarnings("UnusedVariable") // by picocli
  private enum Needed {
    required,
    optional
  }

  @SuppressWarnings("NullAway.Init") // by picocli
  AdmissionOptions() {}

  /**
   * @param host where the service listens
   */
  Admission admission(String host) throws BadKeys {
    Keys known = known();
    boolean readers = readKeys == Needed.required;
    return new Admission(known, readers, rate(host), origins());
  }

  private int rate(String host) {
    if (rate.isBlank()) {
      return LOOPBACK.contains(host) ? 0 : DEFAULT_RATE;
    }
    try {
      int given = Integer.parseInt(rate.strip());
      if (given >= 0 && given <= Key.HIGHEST_RATE) {
        return given;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new ParameterException(
        spec.commandLine(),
        "--rate (FINDINGS_RATE) is '%s', not a whole number from 0 to %d."
            .formatted(rate, Key.HIGHEST_RATE));
  }

  private Origins origins() {
    try {
      return Origins.of(origins);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--origins (FINDINGS_ORIGINS): " + e.getMessage(), e);
    }
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
