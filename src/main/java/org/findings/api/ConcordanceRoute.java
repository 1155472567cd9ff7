package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.findings.search.Engine;
import org.findings.search.LineAnswer;

/** Shows each match in its line. */
final class ConcordanceRoute implements Handler {
  private final Service service;

  ConcordanceRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    AskedLines asked = AskedLines.of(QueryString.of(request.queryString()), service.thesaurus());
    service.answerByPhrases(request, asked.search().after(), () -> answer(asked));
  }

  private Answered answer(AskedLines asked) throws Exception {
    Engine engine = service.engine();
    LineAnswer answer = engine.lines(asked.search());
    List<String> notes = LinesJson.notes(engine, asked, answer);
    boolean samples = service.samples().getAsBoolean();
    return Answered.json(answer.index(), LinesJson.body(asked, answer, notes, samples));
  }
}
