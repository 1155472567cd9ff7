package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.findings.search.Recorded;

/** Answers with the method record of a search. It tells the time, so no two are the same. */
final class RecordRoute implements Handler {
  private final Service service;

  RecordRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    AskedRecord asked = AskedRecord.of(QueryString.of(request.queryString()), service.thesaurus());
    Recorded recorded = service.engine().record(asked.search(), asked.since());
    MethodRecord record = MethodRecord.now(asked, recorded);
    request.header("Cache-Control", Headers.KEEP_NOTHING);
    if (asked.isAsText()) {
      request.contentType("text/plain; charset=utf-8").result(record.text());
    } else {
      Sending.json(request, record.json());
    }
  }
}
