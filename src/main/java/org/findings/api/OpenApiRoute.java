package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.findings.letter.Ids;

/** The description of the API, which stays the same as long as the process runs. */
final class OpenApiRoute implements Handler {
  static final String PATH = "/api/v1/openapi.json";

  @Override
  public void handle(Context request) throws Problem {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    request.header("ETag", Document.TAG);
    if (Service.holds(request, Document.TAG)) {
      request.status(304);
    } else {
      request.contentType(Headers.JSON).result(Document.BYTES);
    }
  }

  /** Made when it is first asked for. */
  private static final class Document {
    static final byte[] BYTES = OpenApi.document();
    static final String TAG = "W/\"" + Ids.sha256(BYTES).substring(0, 16) + "\"";
  }
}
