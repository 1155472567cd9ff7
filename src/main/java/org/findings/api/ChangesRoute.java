package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.findings.search.Changes;
import org.findings.search.Mark;
import org.findings.search.NotReady;
import org.jspecify.annotations.Nullable;

/** Tells what happened to letters, for programs that keep a copy. */
final class ChangesRoute implements Handler {
  static final String PATH = "/api/v1/changes";

  private static final String SINCE = "since";
  private static final String SIZE = "size";
  private static final int USUAL_SIZE = 100;
  static final int LARGEST_SIZE = 1_000;
  static final List<String> NAMES = List.of(SINCE, SIZE);
  private static final String FROM_EMPTY = "Empty your copy, and begin without 'since'.";

  private final Service service;

  ChangesRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    Parameters parameters = Parameters.of(QueryString.of(request.queryString()), NAMES);
    @Nullable String since = parameters.one(SINCE);
    int size = WholeNumber.of(parameters, SIZE, USUAL_SIZE, 1, LARGEST_SIZE);
    @Nullable Mark mark = since == null ? null : mark(since);
    service.answer(request, () -> answer(mark, size));
  }

  private Answered answer(@Nullable Mark mark, int size) throws IOException, Problem, NotReady {
    Changes answer = service.engine().changes(mark, size);
    if (!answer.comparable()) {
      throw new Problem(
              ProblemKind.OTHER_INDEX,
              "The index has been built anew, so what changed since then can't be told.")
          .withHint(FROM_EMPTY)
          .withParameter(SINCE);
    }
    return Answered.json(answer.index(), json(answer, service.samples().getAsBoolean()));
  }

  private static Mark mark(String since) throws Problem {
    String hint = "Give the 'next' of an earlier answer, or leave it out to begin from empty.";
    return Mark.decoded(since)
        .orElseThrow(
            () ->
                new Problem(ProblemKind.BAD_VALUE, "since is no 'next' of an earlier answer.")
                    .withHint(hint)
                    .withParameter(SINCE));
  }

  private static AnswerBody json(Changes answer, boolean samples) {
    return Json.object(
        json -> {
          json.objects(
              "changes",
              answer.changes(),
              change -> {
                json.text("letter", change.letter());
                json.text("change", change.what().name().toLowerCase(Locale.ROOT));
                json.text("sha256", change.sha256());
                json.printed("at", change.at());
              });
          json.text("next", answer.next().encoded());
          json.is("more", answer.more());
          AnswerJson.index(json, answer.index(), samples);
        });
  }
}
