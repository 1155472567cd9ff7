package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.findings.search.Answer;
import org.findings.search.CursorProblem;
import org.findings.search.NotReady;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/** The newest that a search finds, for programs that look again and again. */
final class FeedRoute implements Handler {
  static final String PATH = "/feed.atom";

  private static final String TYPE = "application/atom+xml; charset=utf-8";

  private final Service service;

  FeedRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request)
      throws IOException, Problem, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    AskedFeed asked = AskedFeed.of(QueryString.of(request.queryString()), service.thesaurus());
    Answer answer = service.engine().search(asked.search());
    service.respond(request, answer.index().build(), TYPE, FeedXml.of(asked, answer.hits()));
  }
}
