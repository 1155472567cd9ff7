package org.findings.api;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Requests that fail before any route sees them, such as one with endless headers. */
final class ServerErrors extends ErrorHandler {

  /** Whatever the method: a method without a body in its answer has none added by this. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

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
    ProblemKind kind =
        status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505
            ? ProblemKind.BAD_REQUEST
            : ProblemKind.ofStatus(status);
    // Some have no kind of their own here, and answer and problem must say the same.
    response.setStatus(kind.status());
    response.write(true, ByteBuffer.wrap(new Problem(kind, detail(kind)).json(id)), callback);
  }

  /** The server's own words are about its inside. */
  private static String detail(ProblemKind kind) {
    return switch (kind) {
      case ADDRESS_TOO_LONG, HEADERS_TOO_LONG ->
          "The address and headers are longer than this service reads.";
      case UNKNOWN_ROUTE -> "There is nothing here.";
      case NOT_READY -> "Findings is being stopped.";
      case INTERNAL -> "Findings failed to answer.";
      default -> "The request is not HTTP that this service understands.";
    };
  }
}
