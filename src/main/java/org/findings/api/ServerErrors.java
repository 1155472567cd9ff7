package org.findings.api;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Requests that fail before any route sees them, such as one with endless headers. */
final class ServerErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Headers.ALWAYS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Headers.PROBLEM);
    String id = RequestId.of(request.getHeaders().get(RequestId.HEADER));
    response.getHeaders().put(RequestId.HEADER, id);
    ProblemKind kind = ProblemKind.ofStatus(status);
    response.write(true, ByteBuffer.wrap(new Problem(kind, detail(kind)).json(id)), callback);
  }

  /** The server's own words are about its inside. */
  private static String detail(ProblemKind kind) {
    return switch (kind) {
      case ADDRESS_TOO_LONG, HEADERS_TOO_LONG ->
          "The address and headers are longer than this service reads.";
      case NOT_READY -> "Findings is being stopped.";
      case INTERNAL -> "Findings failed to answer.";
      default -> "The request is not HTTP that this service understands.";
    };
  }
}
