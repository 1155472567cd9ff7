package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way out, compressed where that is worth it and the client takes it. Javalin's own
 * stream passes no flush on, and ends only after the answer was counted and logged.
 */
final class Outgoing extends OutputStream {
  /** Bytes: what fits into a packet gains nothing. */
  private static final int WORTH = 1_400;

  private static final int BUFFER = 8 << 10;
  private static final String GZIP = "gzip";

  private final Context request;
  private final OutputStream plain;
  private final int worth;
  private final boolean streaming;
  private @Nullable GZIPOutputStream compressed;
  private boolean decided;

  private Outgoing(Context request, int worth, boolean streaming) throws IOException {
    this.request = request;
    this.plain = request.res().getOutputStream();
    this.worth = worth;
    this.streaming = streaming;
  }

  /** For an answer that is handed over in large pieces, or in one if it is a small one. */
  static Outgoing of(Context request) throws IOException {
    return new Outgoing(request, WORTH, false);
  }

  /** For one whose first piece says nothing of how much is to come. */
  static Outgoing stream(Context request) throws IOException {
    return new Outgoing(request, 0, true);
  }

  /** For one that is compressed by itself. */
  static Outgoing asItIs(Context request) throws IOException {
    return new Outgoing(request, Integer.MAX_VALUE, false);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    decide(length);
    (compressed == null ? plain : compressed).write(bytes, from, length);
  }

  /** In a stream, what was written so far can be read from now on. */
  @Override
  public void flush() throws IOException {
    if (streaming) {
      decide(0);
      (compressed == null ? plain : compressed).flush();
    }
  }

  /** Writes what is left; headers may still change as long as little was written. */
  void end() throws IOException {
    if (compressed != null) {
      compressed.finish();
    }
  }

  private void decide(int length) throws IOException {
    if (!decided) {
      decided = true;
      if (length >= worth && takesGzip(request.header("Accept-Encoding"))) {
        request.header("Content-Encoding", GZIP);
        compressed = new GZIPOutputStream(plain, BUFFER, true);
      }
    }
  }

  /** As RFC 9110 has it: what is said of gzip itself, else of everything. */
  static boolean takesGzip(@Nullable String accepted) {
    return accepted != null && takes(accepted, GZIP, takes(accepted, "*", false));
  }

  private static boolean takes(String accepted, String coding, boolean otherwise) {
    return Arrays.stream(accepted.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(",", -1))
        .filter(each -> each.equals(coding) || each.startsWith(coding + ";"))
        .findFirst()
        .map(each -> !each.matches(".*;q=0(\\.0{0,3})?"))
        .orElse(otherwise);
  }
}
