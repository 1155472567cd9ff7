package org.findings.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address of this service, made of a path and parameters. */
final class Address {
  private final StringBuilder address;
  private boolean first = true;

  Address(String path) {
    address = new StringBuilder(path);
  }

  Address add(String name, String value) {
    address.append(first ? '?' : '&').append(name).append('=');
    address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    first = false;
    return this;
  }

  /** Parameters as they were given, but for some. */
  Address addAll(Map<String, List<String>> given, List<String> without) {
    given.forEach(
        (name, values) -> {
          if (!without.contains(name)) {
            values.forEach(value -> add(name, value));
          }
        });
    return this;
  }

  /** Null where it is too long for one. */
  @Nullable String orNull() {
    return address.length() > Api.LONGEST_ADDRESS ? null : address.toString();
  }
}
