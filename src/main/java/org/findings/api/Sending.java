package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;

/** Writes an answer straight into its response: once it has begun, nothing else can be told. */
final class Sending {
  private Sending() {}

  static void json(Context request, AnswerBody body) throws IOException {
    send(request, Headers.JSON, body, Outgoing.of(request));
  }

  static void send(Context request, String type, AnswerBody body) throws IOException {
    send(request, type, body, Outgoing.of(request));
  }

  /** What compressing can't make smaller. */
  static void asItIs(Context request, String type, AnswerBody body) throws IOException {
    send(request, type, body, Outgoing.asItIs(request));
  }

  private static void send(Context request, String type, AnswerBody body, Outgoing out)
      throws IOException {
    request.contentType(type);
    EveryRequest.tellTime(request);
    try {
      body.to(out);
      out.end();
    } catch (IOException | RuntimeException e) {
      if (!request.res().isCommitted()) {
        request.res().resetBuffer();
        request.removeHeader("Content-Encoding");
        throw e;
      }
      BrokenOff.end(request, e);
    }
  }
}
