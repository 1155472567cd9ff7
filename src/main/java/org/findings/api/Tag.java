package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.findings.letter.Ids;
import org.jspecify.annotations.Nullable;

/** Entity tags, and those that a client says it has. */
final class Tag {
  private static final int DIGITS = 20;
  private static final String ANY = "*";

  private Tag() {}

  /**
   * That of an answer. It names the address, too: who has it was once given an answer there, so
   * nothing needs to be asked to know that there is one.
   *
   * @param of all else that the answer depends on
   */
  static String of(Context request, String of) {
    String address = request.path() + "?" + request.queryString();
    byte[] all = (Program.VERSION + " " + of + " " + address).getBytes(StandardCharsets.UTF_8);
    return "W/\"" + Ids.sha256(all).substring(0, DIGITS) + "\"";
  }

  /** That of the same bytes wherever they stand; weak, since they may be compressed. */
  static String ofContent(String sha256) {
    return "W/\"" + sha256 + "\"";
  }

  /** Whether the client says that it has this: one of a list, weak or strong. */
  private static boolean isHeld(Context request, String tag) {
    @Nullable String held = request.header("If-None-Match");
    return held != null
        && Arrays.stream(held.split(",", -1))
            .map(String::strip)
            .anyMatch(each -> bare(each).equals(bare(tag)));
  }

  /** Whether the client wants an answer only where there is none at all. */
  static boolean isAnyHeld(Context request) {
    @Nullable String held = request.header("If-None-Match");
    return held != null && held.strip().equals(ANY);
  }

  /**
   * Answers with the tag alone where the client has what it names.
   *
   * @param known whether the client has it in any case
   */
  static boolean settles(Context request, boolean known, String tag) {
    boolean held = known || isHeld(request, tag);
    if (held) {
      request.header("ETag", tag).status(HttpStatus.NOT_MODIFIED);
    }
    return held;
  }

  private static String bare(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
