package org.findings.letter;

import java.util.regex.Pattern;

/**
 * The file that a letter was read from.
 *
 * @param file its path under the folder that was indexed, with forward slashes
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
public record Source(String file, String sha256, Format format) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public Source {
    Require.text("source file", file);
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256 in lower-case hex");
    }
  }
}
