package org.findings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of what is too large to be held as a whole, in lower-case hex. */
final class Sha256 {
  /** What hands over bytes. */
  interface Bytes {
    void to(OutputStream out) throws IOException;
  }

  private Sha256() {}

  /** Of a file that is no link. */
  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return of(in::transferTo);
    }
  }

  static String of(Bytes bytes) throws IOException {
    return of(bytes, OutputStream.nullOutputStream());
  }

  /** Of bytes that are written on. */
  static String of(Bytes bytes, OutputStream out) throws IOException {
    MessageDigest digest = digest();
    bytes.to(new DigestOutputStream(out, digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
