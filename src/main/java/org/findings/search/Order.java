package org.findings.search;

import java.util.Locale;
import java.util.Optional;

/** In which order hits come. Letters without a date come last, whether newest or oldest first. */
public enum Order {
  RELEVANCE,
  NEWEST,
  OLDEST,
  AUTHORITY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Order> ofCode(String code) {
    for (Order order : values()) {
      if (order.code().equals(code)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
