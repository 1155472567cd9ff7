package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.StringWriter;
import org.findings.search.Collocates;

/** Answers which words keep company with what a query matches. */
final class CollocatesRoute implements Handler {
  private final Service service;

  CollocatesRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    AskedCollocates asked =
        AskedCollocates.of(QueryString.of(request.queryString()), service.thesaurus());
    Collocates answer = service.engine().collocates(asked.search());
    if (asked.format() == TableFormat.CSV) {
      StringWriter table = new StringWriter();
      asked.csv(answer, table);
      request.header("Content-Disposition", "attachment; filename=\"collocates.csv\"");
      request.contentType(Csv.TYPE).result(table.toString());
      return;
    }
    service.respond(request, answer.index(), asked.json(answer, service.samples().getAsBoolean()));
  }
}
