package org.findings.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How ids are made, so that a citation stays good. */
public final class Ids {
  /** Hex digits of a paragraph's hash: 2^32 values, within one letter only. */
  private static final int PARAGRAPH_HASH = 8;

  /** Hex digits that tell letters apart which would else get one id. */
  private static final int LETTER_HASH = 4;

  /** Characters of an authority's name in an id; a runaway name must not make a runaway id. */
  private static final int LONGEST_NAME = 60;

  private Ids() {}

  /** AUTHORITY-KIND-DATE; unknown parts read {@code unknown} and {@code undated}. */
  public static String letter(@Nullable Authority authority, Kind kind, @Nullable LocalDate date) {
    String name = authority == null ? "" : slug(authority.name());
    return (name.isEmpty() ? "unknown" : name)
        + "-"
        + kind.code()
        + "-"
        + (date == null ? "undated" : date);
  }

  /**
   * The id of a letter whose plain id is taken by another file.
   *
   * @param attempt 1 first; 2 and more where even that id is taken, with twice the digits each
   */
  public static String colliding(String plainId, String sha256, int attempt) {
    int digits = Math.min(LETTER_HASH << (attempt - 1), sha256.length());
    return plainId + "-" + sha256.substring(0, digits);
  }

  /** Gives each paragraph of one letter its id; words that repeat get a counter. */
  public static final class OfParagraphs {
    private final String letterId;
    private final Map<String, Integer> seen = new HashMap<>();

    public OfParagraphs(String letterId) {
      this.letterId = letterId;
    }

    public String next(String text) {
      String hash = sha256(words(text)).substring(0, PARAGRAPH_HASH);
      int count = seen.merge(hash, 1, Integer::sum);
      return letterId + "." + hash + (count == 1 ? "" : "-" + count);
    }
  }

  /** SHA-256 in lower-case hex. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The same of what is not held in memory, read to its end. */
  public static String sha256(InputStream in) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Only letters and digits count, so that a mended space or quote does not change an id. */
  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    return cut.replaceAll("^-|-$", "");
  }
}
