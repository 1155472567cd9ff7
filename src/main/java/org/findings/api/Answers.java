package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.findings.query.Thesaurus;
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
import org.findings.search.StoredLetter;
import org.findings.search.Suggestions;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/** Parameters in, one call of the engine, JSON out. */
final class Answers {
  private final Supplier<Engine> engine;
  private final BooleanSupplier samples;
  private final Thesaurus thesaurus;

  Answers(Supplier<Engine> engine, BooleanSupplier samples, Thesaurus thesaurus) {
    this.engine = engine;
    this.samples = samples;
    this.thesaurus = thesaurus;
  }

  void search(Context request)
      throws IOException, Problem, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Asked asked = Asked.of(QueryString.of(request.queryString()), thesaurus);
    Body found = found(asked);
    respond(request, found.index(), found.body());
  }

  /** An answer as JSON, and the state of the index that it is the truth of. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
  private record Body(IndexState index, byte[] body) {}

  private Body found(Asked asked)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Engine asking = engine.get();
    if (asked.isGrouped()) {
      GroupedAnswer answer = asking.grouped(asked.search());
      List<String> notes = Notes.of(asking, asked, answer.whole().total());
      return new Body(answer.whole().index(), bodies().grouped(asked, answer, notes));
    }
    Answer answer = asking.search(asked.search());
    List<String> notes = Notes.of(asking, asked, answer.total());
    return new Body(answer.index(), bodies().search(asked, answer, notes));
  }

  /** For queries too long for an address. */
  void searchByBody(Context request)
      throws IOException, Problem, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    Asked asked = Asked.of(JsonParameters.of(JsonBody.of(request), Names.SEARCH), thesaurus);
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
    LetterAnswer answer = engine.get().letters(search);
    respond(request, answer.index(), bodies().letters(answer));
  }

  void letter(Context request) throws IOException, Problem, Moved, NotReady {
    String id = ById.of(request);
    StoredLetter found = ById.here(engine.get().letter(id), "letter", id);
    IndexState index = engine.get().state();
    respond(request, index, bodies().letter(found.letter(), index));
  }

  void paragraph(Context request) throws IOException, Problem, Moved, NotReady {
    String id = ById.of(request);
    FoundParagraph found = ById.here(engine.get().paragraph(id), "paragraph", id);
    IndexState index = engine.get().state();
    respond(request, index, bodies().paragraph(found, index));
  }

  void suggest(Context request) throws IOException, Problem, NotReady {
    AskedSuggestions asked = AskedSuggestions.of(QueryString.of(request.queryString()), thesaurus);
    Suggestions answer = engine.get().suggest(asked.search());
    // The phrases may be behind the index, and come up with it later.
    Suggestions.AsOf asOf = answer.asOf();
    String of = answer.index().build() + "-" + asOf.build() + "-" + asOf.phrases();
    respond(request, of, bodies().suggest(asked, answer));
  }

  void similar(Context request) throws IOException, Problem, Moved, NotReady {
    String id = request.pathParam("id");
    SimilarTo question = SimilarAsked.of(id, QueryString.of(request.queryString()), thesaurus);
    SimilarAnswer answer = ById.here(engine.get().similar(question), "paragraph", id);
    respond(request, answer.index(), bodies().similar(answer));
  }

  void coverage(Context request) throws IOException, Problem, NotReady {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    Coverage coverage = engine.get().coverage();
    respond(request, coverage.index(), bodies().coverage(coverage));
  }

  private Bodies bodies() {
    return new Bodies(samples.getAsBoolean());
  }

  /** The same question to the same state of the index has the same answer. */
  private void respond(Context request, IndexState index, byte[] body) {
    respond(request, index.build(), body);
  }

  private void respond(Context request, String of, byte[] body) {
    String state = of + "-" + thesaurus.version();
    String tag = "W/\"" + state + (samples.getAsBoolean() ? "-samples" : "") + "\"";
    request.header("ETag", tag);
    String held = request.header("If-None-Match");
    if (tag.equals(held) || "*".equals(held)) {
      request.status(304);
    } else {
      request.contentType(Headers.JSON).result(body);
    }
  }
}
