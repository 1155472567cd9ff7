package org.findings.api;

import java.util.Map;

/** What stands in every response, whoever writes it. */
final class Headers {
  static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
              + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

  /**
   * Kept, but asked for anew each time: the index may have changed, and a new version of the page
   * must not meet modules of an old one.
   */
  static final String CHECK_FIRST = "no-cache";

  static final Map<String, String> OF_PAGE = Map.of("Cache-Control", CHECK_FIRST);

  /** What is one reader's, or does not stay true. */
  static final String KEEP_NOTHING = "no-store";

  /** By which headers of requests all answers differ. */
  static final String VARY = "Accept-Encoding";

  static final String JSON = "application/json; charset=utf-8";
  static final String PROBLEM = "application/problem+json; charset=utf-8";

  private Headers() {}
}
