package org.findings.letter;

/**
 * The file that a letter was read from.
 *
 * @param file its path under the folder that was indexed, with forward slashes
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
public record Source(String file, String sha256, Format format) {
  public Source {
    Require.text("source file", file);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256 in lower-case hex");
    }
  }
}
