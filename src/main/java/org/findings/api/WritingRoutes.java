package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.findings.intake.Added;
import org.findings.intake.Letters;
import org.findings.intake.NotTaken;
import org.findings.intake.Version;
import org.findings.search.IndexBusy;
import org.findings.search.IndexProblem;
import org.findings.search.NotReady;
import org.findings.search.StoredLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters in and out. */
final class WritingRoutes {
  /** Seconds after which asking again makes sense. */
  private static final String RETRY_AFTER = "5";

  /** Files held in memory at once, of up to 32 MB each. */
  private static final int AT_ONCE = 4;

  /** Files being sent at once with one key; each waits on the disk until it has come whole. */
  static final int OF_ONE_KEY = 4;

  /** How long what has come whole waits for a place. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String AGAIN = "Send it again in a few seconds.";
  private static final Logger LOG = LoggerFactory.getLogger(WritingRoutes.class);

  private final Service service;
  private final Letters letters;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Turns senders = new Turns(OF_ONE_KEY);

  WritingRoutes(Service service, Letters letters) {
    this.service = service;
    this.letters = letters;
  }

  /** Acknowledged once it is on the disk. */
  void add(Context request) throws IOException, Problem, NotReady {
    Key key = Doorkeeper.requireWriter(request);
    Parameters.of(QueryString.of(request.queryString()), List.of());
    if (!senders.begin(key.name())) {
      throw tooMany(request);
    }
    // Whoever is slow takes none of the places, which are for what has come whole.
    try (Upload upload = Upload.of(request)) {
      await(request);
      try {
        add(request, upload);
      } finally {
        places.release();
      }
    } finally {
      senders.end(key.name());
    }
  }

  private void add(Context request, Upload upload) throws IOException, Problem, NotReady {
    try {
      Added added = letters.add(upload.name(), upload.fileBytes(), upload.metaBytes());
      StoredLetter letter = added.letter();
      request.status(added.isNew() ? 201 : 200);
      request.header("Location", "/api/v1/letters/" + letter.letter().about().id());
      List<Version> versions = letters.versions(letter.facts());
      Sending.json(request, service.bodies().letter(letter.facts(), letter.letter(), versions));
    } catch (NotTaken e) {
      throw problem(request, e);
    } catch (IndexProblem e) {
      throw problem(request, e);
    }
  }

  private void await(Context request) throws Problem {
    try {
      if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw busy(request, "As many letters as can be taken in at once are being taken in.");
  }

  private static Problem tooMany(Context request) {
    request.header("Retry-After", RETRY_AFTER);
    return new Problem(
            ProblemKind.TOO_MANY_REQUESTS,
            "This key is sending " + OF_ONE_KEY + " letters at once already.")
        .withHint("Send them one after the other.");
  }

  void remove(Context request) throws IOException, Problem, Moved, NotReady {
    Doorkeeper.requireWriter(request);
    String id = ById.of(request);
    ById.here(service.engine().letter(id), "letter", id);
    try {
      letters.remove(id);
      request.status(204);
    } catch (NotTaken e) {
      throw problem(request, e);
    } catch (IndexProblem e) {
      throw problem(request, e);
    }
  }

  private static Problem problem(Context request, NotTaken e) {
    String reason = String.valueOf(e.getMessage());
    return switch (e.why()) {
      case UNREADABLE ->
          new Problem(ProblemKind.LETTER_UNREADABLE, "The file was set aside: " + reason + ".")
              .withHint("Nothing of it was kept.")
              .withParameter("file");
      case BAD_META ->
          new Problem(ProblemKind.BAD_BODY, "The part 'meta' can't be used: " + reason + ".")
              .withHint("Send what a file NAME.meta.json beside a letter would hold.")
              .withParameter("meta");
      case CONFLICT -> new Problem(ProblemKind.CONFLICT, reason).withHint("Nothing was changed.");
      case BUSY -> busy(request, reason);
    };
  }

  private static Problem problem(Context request, IndexProblem e) {
    if (e instanceof IndexBusy) {
      return busy(request, "Another process is writing the index.");
    }
    LOG.error("the index can't be written", e);
    request.header("Retry-After", RETRY_AFTER);
    return new Problem(ProblemKind.BUSY, "The index can't be written; the log here says why.")
        .withHint("Nothing was changed. Tell the owner of this service.");
  }

  private static Problem busy(Context request, String detail) {
    request.header("Retry-After", RETRY_AFTER);
    return new Problem(ProblemKind.BUSY, detail).withHint(AGAIN);
  }
}
