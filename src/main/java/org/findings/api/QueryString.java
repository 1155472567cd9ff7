package org.findings.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows the question mark of an address, strictly decoded. */
final class QueryString {
  /** What a decoder puts in place of bytes that are no UTF-8. */
  private static final String REPLACEMENT = "\uFFFD";

  private QueryString() {}

  static Map<String, List<String>> of(@Nullable String query) throws Problem {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (query == null) {
      return parameters;
    }
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decoded(String encoded) throws Problem {
    try {
      String decoded = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      if (!decoded.contains(REPLACEMENT) || encoded.contains(REPLACEMENT)) {
        return decoded;
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for bytes that are no UTF-8.
    }
    throw new Problem(
            ProblemKind.BAD_REQUEST, "The address is not percent-encoded UTF-8: '" + encoded + "'.")
        .withHint("Encode each value, % itself as %25.");
  }
}
