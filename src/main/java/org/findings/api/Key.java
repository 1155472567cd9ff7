package org.findings.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key as a service knows it: by its hash, never itself.
 *
 * @param name of whoever has it
 * @param rate requests a minute
 * @param hash SHA-256 of the key, in lower-case hex
 */
public record Key(String name, Role role, int rate, String hash) {
  public static final int DEFAULT_RATE = 600;
  public static final int HIGHEST_RATE = 1_000_000;

  static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  /** So that a key which strays into a text is seen to be one. */
  private static final String PREFIX = "findings_";

  private static final int BYTES = 32;

  public Key {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name for a key: use up to 64 letters, digits, '.', '_' and '-'.");
    }
    if (rate < 1 || rate > HIGHEST_RATE) {
      throw new IllegalArgumentException(
          "A rate of " + rate + " is not from 1 to " + HIGHEST_RATE + " requests a minute.");
    }
  }

  /** One that nobody has yet; it can't be had from its hash. */
  public static String random() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  public static Key of(String key, String name, Role role, int rate) {
    return new Key(name, role, rate, HexFormat.of().formatHex(hashed(key)));
  }

  /** As it stands in a file of keys. */
  public String line() {
    return name + ":" + role.label() + ":" + rate + ":" + hash;
  }

  /** Takes the same time whatever they have in common. */
  boolean isOf(byte[] otherHash) {
    return MessageDigest.isEqual(HexFormat.of().parseHex(hash), otherHash);
  }

  static byte[] hashed(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
