package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.findings.search.Answer;
import org.findings.search.Coverage;
import org.findings.search.CursorProblem;
import org.findings.search.Engine;
import org.findings.search.FoundParagraph;
import org.findings.search.GroupedAnswer;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterSearch;
import org.findings.search.NotReady;
import org.findings.search.Order;
import org.findings.search.SimilarAnswer;
import org.findings.search.SimilarTo;
import org.findings.search.Suggestions;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/** Parameters in, one call of the engine, JSON out. */
final class Answers {
  private final Service service;

  Answers(Service service) {
    this.service = service;
  }

  void search(Context request) throws Exception {
    Asked asked = Asked.of(QueryString.of(request.queryString()), service.thesaurus());
    service.answerByPhrases(request, asked.search().after(), () -> found(asked));
  }

  private Answered found(Asked asked)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Engine asking = service.engine();
    if (asked.isGrouped()) {
      GroupedAnswer answer = asking.grouped(asked.search());
      List<String> notes = Notes.of(asking, asked, answer.whole().total());
      return Answered.json(answer.whole().index(), service.bodies().grouped(asked, answer, notes));
    }
    Answer answer = asking.search(asked.search());
    List<String> notes = Notes.of(asking, asked, answer.total());
    return Answered.json(answer.index(), service.bodies().search(asked, answer, notes));
  }

  /** For queries too long for an address. */
  void searchByBody(Context request)
      throws IOException, Problem, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    Asked asked =
        Asked.of(JsonParameters.of(JsonBody.of(request), Names.SEARCH), service.thesaurus());
    Sending.json(request, found(asked).body());
  }

  void letters(Context request) throws Exception {
    Parameters parameters = Parameters.of(QueryString.of(request.queryString()), Names.LETTERS);
    Set<String> wanted = Names.fields(parameters, AboutJson.names());
    LetterSearch search =
        new LetterSearch(
            Filters.of(parameters, Names.LETTER_FILTERS),
            Paging.order(parameters, Order.NEWEST),
            Paging.size(parameters),
            Paging.after(parameters));
    service.answer(
        request,
        search.after(),
        () -> {
          LetterAnswer answer = service.engine().letters(search);
          return Answered.json(answer.index(), service.bodies().letters(answer, wanted));
        });
  }

  void paragraph(Context request) throws Exception {
    String id = ById.of(request);
    service.answer(
        request,
        () -> {
          FoundParagraph found = ById.here(service.engine().paragraph(id), "paragraph", id);
          return Answered.json(found.index(), service.bodies().paragraph(found));
        });
  }

  void suggest(Context request) throws Exception {
    AskedSuggestions asked =
        AskedSuggestions.of(QueryString.of(request.queryString()), service.thesaurus());
    service.answerByPhrases(
        request,
        null,
        () -> {
          Suggestions answer = service.engine().suggest(asked.search());
          return Answered.json(answer.index(), service.bodies().suggest(asked, answer));
        });
  }

  void similar(Context request) throws Exception {
    String id = request.pathParam("id");
    SimilarTo question =
        SimilarAsked.of(id, QueryString.of(request.queryString()), service.thesaurus());
    service.answer(
        request,
        () -> {
          SimilarAnswer answer = ById.here(service.engine().similar(question), "paragraph", id);
          return Answered.json(answer.index(), service.bodies().similar(answer));
        });
  }

  void coverage(Context request) throws Exception {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    service.answer(
        request,
        () -> {
          Coverage coverage = service.engine().coverage();
          return Answered.json(coverage.index(), service.bodies().coverage(coverage));
        });
  }
}
