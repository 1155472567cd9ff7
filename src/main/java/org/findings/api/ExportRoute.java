package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
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
    if (request.method().equals(HandlerType.HEAD)) {
      service.engine().state();
      describe(request, export);
      return;
    }
    ExportStream stream = export.to(() -> begun(request, export));
    try {
      stream.write(service.engine());
    } catch (IOException | RuntimeException e) {
      if (!stream.isBegun()) {
        throw e;
      }
      BrokenOff.end(request, e);
    }
  }

  private static Writer begun(Context request, Export export) {
    describe(request, export);
    return new BufferedWriter(
        new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8));
  }

  private static void describe(Context request, Export export) {
    request.contentType(export.format().type());
    String file = "findings." + export.format().extension();
    request.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
  }
}
