package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sites whose pages may read what is answered here; writing is for none of them. */
public final class Origins {
  public static final Origins NONE = new Origins(List.of());

  private static final String ANY = "*";
  private static final String ORIGIN = "https?://[A-Za-z0-9.\\[\\]:-]+";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Seconds for which a browser need not ask again. */
  private static final String REMEMBER = "3600";

  private final List<String> allowed;

  private Origins(List<String> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /**
   * Reads origins, parted by commas or blanks, or {@code *} for every one.
   *
   * @throws IllegalArgumentException where something else is in it
   */
  public static Origins of(String text) {
    List<String> allowed = new ArrayList<>();
    for (String each : text.strip().split("[\\s,]+", -1)) {
      if (each.equals(ANY) || each.matches(ORIGIN)) {
        allowed.add(each);
      } else if (!each.isEmpty()) {
        throw new IllegalArgumentException(
            "'"
                + each
                + "' is no origin. Write it as a browser does, such as https://example.org, or *.");
      }
    }
    return new Origins(allowed);
  }

  /** Says to a browser what its page may see, and answers what it asks before it asks. */
  void answer(Context request) {
    if (allowed.isEmpty()) {
      return;
    }
    boolean any = allowed.contains(ANY);
    if (!any) {
      request.header("Vary", Headers.VARY + ", Origin");
    }
    String origin = request.header("Origin");
    if (origin == null || !(any || allowed.contains(origin))) {
      return;
    }
    String asked = request.header("Access-Control-Request-Method");
    boolean before = request.method().equals(HandlerType.OPTIONS) && asked != null;
    if (before ? !READING.contains(asked) : !READING.contains(request.method().name())) {
      return;
    }
    request.header("Access-Control-Allow-Origin", any ? ANY : origin);
    if (before) {
      request.header("Access-Control-Allow-Methods", "GET, HEAD");
      request.header("Access-Control-Allow-Headers", "Authorization, If-None-Match");
      request.header("Access-Control-Max-Age", REMEMBER);
      request.status(204).skipRemainingHandlers();
    } else {
      request.header(
          "Access-Control-Expose-Headers",
          "ETag, Content-Disposition, RateLimit, RateLimit-Policy, Retry-After, Server-Timing,"
              + " X-Request-Id");
    }
  }
}
