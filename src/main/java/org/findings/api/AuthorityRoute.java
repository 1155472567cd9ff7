package org.findings.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.AuthorityHistory;
import org.findings.search.Lookup;
import org.findings.search.NotReady;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/** Authorities that have letters, and one of them through time. */
final class AuthorityRoute {
  private final Service service;

  AuthorityRoute(Service service) {
    this.service = service;
  }

  void all(Context request) throws IOException, Problem, NotReady {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    AuthoritiesAnswer answer = service.engine().authorities();
    service.respond(
        request, answer.index(), AuthorityJson.all(answer, service.samples().getAsBoolean()));
  }

  void one(Context request)
      throws IOException, Problem, Moved, NotReady, TooCostly, UnknownParagraph {
    String name = request.pathParam("code");
    AskedAuthority asked =
        AskedAuthority.of(name, QueryString.of(request.queryString()), service.thesaurus());
    switch (service.engine().authority(asked.question())) {
      case Lookup.Here<AuthorityHistory> here -> {
        AuthorityHistory answer = here.value();
        service.respond(
            request,
            answer.index(),
            AuthorityJson.one(asked, answer, service.samples().getAsBoolean()));
      }
      // One authority has one address: what is cited and cached is the same for all of its names.
      case Lookup.Moved<AuthorityHistory> moved -> throw new Moved(moved.id());
      default -> throw AskedAuthority.unknown(name, service.engine().authorities());
    }
  }
}
