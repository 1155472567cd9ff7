package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.findings.search.NotReady;

/** For whoever watches over the process. */
final class Health {
  private final Service service;

  Health(Service service) {
    this.service = service;
  }

  void live(Context request) {
    say(request, "live");
  }

  void ready(Context request) throws IOException, NotReady {
    service.engine().state();
    say(request, "ready");
  }

  private static void say(Context request, String status) {
    request.contentType(Headers.JSON).result(Json.object(json -> json.text("status", status)));
  }
}
