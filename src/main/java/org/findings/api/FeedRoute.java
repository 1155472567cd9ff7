package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.findings.search.Answer;

/** The newest that a search finds, for programs that look again and again. */
final class FeedRoute implements Handler {
  static final String PATH = "/feed.atom";

  private static final String TYPE = "application/atom+xml; charset=utf-8";

  private final Service service;

  FeedRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    AskedFeed asked = AskedFeed.of(QueryString.of(request.queryString()), service.thesaurus());
    service.answer(
        request,
        () -> {
          Answer answer = service.engine().search(asked.search());
          AnswerBody body = FeedXml.of(asked, answer.hits());
          return new Answered(answer.index().build(), TYPE, body, null);
        });
  }
}
