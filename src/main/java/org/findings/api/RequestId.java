package org.findings.api;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request is called in its answer and in the log, so that one leads to the other. */
final class RequestId {
  static final String HEADER = "X-Request-Id";

  /** Nothing that could end a line or a header, or fill a log. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private static final int BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestId() {}

  /** The client's own name for it where that is a safe one, else one of ours. */
  static String of(@Nullable String given) {
    if (given != null && SAFE.matcher(given).matches()) {
      return given;
    }
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** That of a request that has begun. */
  static String of(Context request) {
    return Objects.requireNonNull(request.<String>attribute(HEADER));
  }

  static void begin(Context request) {
    String id = of(request.header(HEADER));
    request.attribute(HEADER, id);
    request.header(HEADER, id);
  }
}
