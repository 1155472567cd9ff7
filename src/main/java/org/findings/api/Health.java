package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.Supplier;
import org.findings.search.Engine;
import org.findings.search.NotReady;

/** For whoever watches over the process. */
final class Health {
  private final Supplier<Engine> engine;

  Health(Supplier<Engine> engine) {
    this.engine = engine;
  }

  void live(Context request) {
    say(request, "live");
  }

  void ready(Context request) throws IOException, NotReady {
    engine.get().state();
    say(request, "ready");
  }

  private static void say(Context request, String status) {
    request.contentType(Headers.JSON).result(Json.object(json -> json.text("status", status)));
  }
}
