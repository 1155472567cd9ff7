package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.findings.search.Answer;
import org.findings.search.Coverage;
import org.findings.search.CursorProblem;
import org.findings.search.Engine;
import org.findings.search.FoundParagraph;
import org.findings.search.GroupedAnswer;
import org.findings.search.IndexState;
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

  void search(Context request)
      throws IOException, Problem, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Asked asked = Asked.of(QueryString.of(request.queryString()), service.thesaurus());
    Body found = found(asked);
    service.respond(request, found.index(), found.body());
  }

  /** An answer as JSON, and the state of the index that it is the truth of. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
  private record Body(IndexState index, byte[] body) {}

  private Body found(Asked asked)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Engine asking = service.engine();
    if (asked.isGrouped()) {
      GroupedAnswer answer = asking.grouped(asked.search());
      List<String> notes = Notes.of(asking, asked, answer.whole().total());
      return new Body(answer.whole().index(), service.bodies().grouped(asked, answer, notes));
    }
    Answer answer = asking.search(asked.search());
    List<String> notes = Notes.of(asking, asked, answer.total());
    return new Body(answer.index(), service.bodies().search(asked, answer, notes));
  }

  /** For queries too long for an address. */
  void searchByBody(Context request)
      throws IOException, Problem, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    Asked asked =
        Asked.of(JsonParameters.of(JsonBody.of(request), Names.SEARCH), service.thesaurus());
    request.contentType(Headers.JSON).result(found(asked).body());
  }

  void letters(Context request) throws IOException, Problem, CursorProblem, NotReady {
    Parameters parameters = Parameters.of(QueryString.of(request.queryString()), Names.LETTERS);
    LetterSearch search =
        new LetterSearch(
            Filters.of(parameters, Names.LETTER_FILTERS),
            Paging.order(parameters, Order.NEWEST),
            Paging.size(parameters),
            Paging.after(parameters));
    LetterAnswer answer = service.engine().letters(search);
    service.respond(request, answer.index(), service.bodies().letters(answer));
  }

  void paragraph(Context request) throws IOException, Problem, Moved, NotReady {
    String id = ById.of(request);
    FoundParagraph found = ById.here(service.engine().paragraph(id), "paragraph", id);
    IndexState index = service.engine().state();
    service.respond(request, index, service.bodies().paragraph(found, index));
  }

  void suggest(Context request) throws IOException, Problem, NotReady {
    AskedSuggestions asked =
        AskedSuggestions.of(QueryString.of(request.queryString()), service.thesaurus());
    Suggestions answer = service.engine().suggest(asked.search());
    // The phrases may be behind the index, and come up with it later.
    Suggestions.AsOf asOf = answer.asOf();
    String of = answer.index().build() + "-" + asOf.build() + "-" + asOf.phrases();
    service.respond(request, of, service.bodies().suggest(asked, answer));
  }

  void similar(Context request) throws IOException, Problem, Moved, NotReady {
    String id = request.pathParam("id");
    SimilarTo question =
        SimilarAsked.of(id, QueryString.of(request.queryString()), service.thesaurus());
    SimilarAnswer answer = ById.here(service.engine().similar(question), "paragraph", id);
    service.respond(request, answer.index(), service.bodies().similar(answer));
  }

  void coverage(Context request) throws IOException, Problem, NotReady {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    Coverage coverage = service.engine().coverage();
    service.respond(request, coverage.index(), service.bodies().coverage(coverage));
  }
}
