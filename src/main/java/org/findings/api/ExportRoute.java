package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Streams all that a search finds. */
final class ExportRoute implements Handler {
  private final Service service;

  ExportRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    Export export = Export.of(QueryString.of(request.queryString()), service.thesaurus());
    Outgoing out = Outgoing.stream(request);
    if (request.method().equals(HandlerType.HEAD)) {
      service.engine().state();
      describe(request, export);
      // Without this its length would be told as none.
      out.flush();
      return;
    }
    ExportStream stream =
        export.to(
            () -> {
              describe(request, export);
              return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            });
    try {
      stream.write(service.engine());
      out.end();
    } catch (IOException | RuntimeException e) {
      if (!stream.isBegun()) {
        throw e;
      }
      BrokenOff.end(request, e);
    }
  }

  private static void describe(Context request, Export export) {
    request.contentType(export.format().type());
    String file = "findings." + export.format().extension();
    request.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    EveryRequest.tellTime(request);
  }
}
