package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
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
    service.answer(request, () -> answer(asked));
  }

  private Answered answer(AskedCollocates asked) throws Exception {
    Collocates answer = service.engine().collocates(asked.search());
    return asked.format() == TableFormat.CSV
        ? Answered.json(answer.index(), asked.csv(answer)).asTable("collocates.csv")
        : Answered.json(answer.index(), asked.json(answer, service.samples().getAsBoolean()));
  }
}
