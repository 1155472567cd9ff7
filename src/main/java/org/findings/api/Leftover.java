package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.findings.intake.Letters;

/**
 * What is left of the body of a request that is refused. A client that is still sending would see
 * the connection break, and not the answer.
 */
final class Leftover {
  /**
   * Bytes: the longest body that is taken anywhere, and a little; whoever sends more must bear it.
   */
  private static final long MOST = Letters.LARGEST + (1L << 20);

  private static final int PIECE = 16 << 10;

  private Leftover() {}

  static void passOver(Context request) {
    // Who asks first, by Expect, is to be spared the sending.
    boolean asksFirst = request.header("Expect") != null;
    if (asksFirst || request.req().getContentLengthLong() > MOST) {
      return;
    }
    byte[] piece = new byte[PIECE];
    long bytes = 0;
    try {
      InputStream body = request.req().getInputStream();
      for (int read = 0; read >= 0 && bytes < MOST; bytes += read) {
        read = body.read(piece);
      }
    } catch (IOException | RuntimeException e) {
      // Then the client is gone, or too slow; it is answered if it still can be.
    }
  }
}
