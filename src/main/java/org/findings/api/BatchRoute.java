package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.findings.search.NotReady;

/** Counts a list of queries; rows go out as they are counted. */
final class BatchRoute implements Handler {
  private static final Set<String> TYPES =
      Set.of("text/csv", "text/csv;charset=utf-8", "text/csv;charset=utf8");

  private final Service service;

  BatchRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    byte[] csv =
        Body.of(
            request,
            QueryList.LONGEST_BYTES,
            TYPES,
            "Send a table in UTF-8 as Content-Type: text/csv, with a column q.",
            "Cut the list in two.");
    AskedBatch asked =
        AskedBatch.of(QueryString.of(request.queryString()), csv, service.thesaurus());
    Batch batch = Batch.of(asked, service.engine());
    request.contentType(asked.isJson() ? "application/jsonl; charset=utf-8" : Csv.TYPE);
    request.header(
        "Content-Disposition",
        "attachment; filename=\"findings-list." + (asked.isJson() ? "jsonl" : "csv") + "\"");
    EveryRequest.tellTime(request);
    Outgoing out = Outgoing.stream(request);
    try {
      batch.to(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), done -> {});
      out.end();
    } catch (IOException | NotReady | RuntimeException e) {
      BrokenOff.end(request, e);
    }
  }
}
