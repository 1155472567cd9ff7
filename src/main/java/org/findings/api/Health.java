package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.findings.search.NotReady;
import org.findings.search.Vitals;

/** For whoever watches over the process. */
final class Health {
  /** Bytes; with less, a commit may fail. */
  private static final long LEAST_FREE = 64L << 20;

  private final Service service;

  Health(Service service) {
    this.service = service;
  }

  void live(Context request) throws Problem {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    request.header("Cache-Control", Headers.KEEP_NOTHING);
    request
        .contentType(Headers.JSON)
        .result(Json.object(json -> json.text("status", "live")).bytes());
  }

  /** An indexing that failed is told, but what is held can still be searched. */
  void ready(Context request) throws IOException, Problem, NotReady {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    Vitals vitals = service.engine().vitals();
    if (!vitals.disk().writable()) {
      throw disk("The disk check failed: the folder of the index can't be written.")
          .withHint("Make it writable for the user that Findings runs as.");
    }
    if (vitals.disk().freeBytes() < LEAST_FREE) {
      long megabytes = vitals.disk().freeBytes() >> 20;
      throw disk("The disk check failed: only " + megabytes + " MB are free beside the index.")
          .withHint("Make room, or move the index (FINDINGS_INDEX).");
    }
    request.header("Cache-Control", Headers.KEEP_NOTHING);
    request.contentType(Headers.JSON).result(json(vitals));
  }

  private static Problem disk(String detail) {
    return new Problem(ProblemKind.DISK_NOT_WRITABLE, detail);
  }

  private byte[] json(Vitals vitals) {
    return Json.object(
            json -> {
              json.text("status", "ready");
              json.object(
                  "index",
                  () -> {
                    json.is("open", true);
                    json.text("build", vitals.index().build());
                    json.number("letters", vitals.index().letters());
                    json.number("paragraphs", vitals.index().paragraphs());
                    json.printed("written", vitals.written().truncatedTo(ChronoUnit.MILLIS));
                  });
              json.object(
                  "disk",
                  () -> {
                    json.is("writable", vitals.disk().writable());
                    json.number("freeBytes", vitals.disk().freeBytes());
                  });
              json.objectOrNull(
                  "lastIndexing",
                  service.upkeep().last().orElse(null),
                  run -> {
                    json.text("outcome", run.outcome().code());
                    json.printed("began", run.began().truncatedTo(ChronoUnit.MILLIS));
                    json.decimal("seconds", run.took().toMillis() / 1e3);
                  });
            })
        .bytes();
  }
}
