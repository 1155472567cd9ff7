package org.findings.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page ended.
 *
 * @param build the state of the index it was read from
 * @param question a hash of what was asked: a cursor goes on with its own question only
 * @param key of the last hit, in the order asked for
 */
public record Cursor(String build, String question, List<String> key) {
  private static final String SEPARATOR = "\u001f";

  public Cursor {
    key = List.copyOf(key);
  }

  /** As a partner gets it: opaque, and fit for a URL. */
  public String encoded() {
    String plain = build + SEPARATOR + question + SEPARATOR + String.join(SEPARATOR, key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where the text is no cursor of ours. */
  public static Optional<Cursor> decoded(String encoded) {
    byte[] plain;
    try {
      plain = Base64.getUrlDecoder().decode(encoded);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String[] parts = new String(plain, StandardCharsets.UTF_8).split(SEPARATOR, -1);
    return parts.length < 3
        ? Optional.empty()
        : Optional.of(
            new Cursor(parts[0], parts[1], Arrays.asList(parts).subList(2, parts.length)));
  }
}
