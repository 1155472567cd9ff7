package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** The description of the API, which stays the same as long as the process runs. */
final class OpenApiRoute implements Handler {
  static final String PATH = "/api/v1/openapi.json";

  private final Service service;

  OpenApiRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    service.answer(request, "", () -> Answered.json("", out -> out.write(Document.BYTES)));
  }

  /** Made when it is first asked for. */
  private static final class Document {
    static final byte[] BYTES = OpenApi.document();
  }
}
