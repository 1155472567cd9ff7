package org.findings.api;

import io.javalin.http.Context;
import java.util.List;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.AuthorityHistory;
import org.findings.search.Lookup;

/** Authorities that have letters, and one of them through time. */
final class AuthorityRoute {
  private final Service service;

  AuthorityRoute(Service service) {
    this.service = service;
  }

  void all(Context request) throws Exception {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    service.answer(
        request,
        () -> {
          AuthoritiesAnswer answer = service.engine().authorities();
          boolean samples = service.samples().getAsBoolean();
          return Answered.json(answer.index(), AuthorityJson.all(answer, samples));
        });
  }

  void one(Context request) throws Exception {
    String name = request.pathParam("code");
    AskedAuthority asked =
        AskedAuthority.of(name, QueryString.of(request.queryString()), service.thesaurus());
    service.answer(request, () -> answer(name, asked));
  }

  private Answered answer(String name, AskedAuthority asked) throws Exception {
    return switch (service.engine().authority(asked.question())) {
      case Lookup.Here<AuthorityHistory> here -> {
        AuthorityHistory answer = here.value();
        boolean samples = service.samples().getAsBoolean();
        yield Answered.json(answer.index(), AuthorityJson.one(asked, answer, samples));
      }
      // One authority has one address: what is cited and cached is the same for all of its names.
      case Lookup.Moved<AuthorityHistory> moved -> throw new Moved(moved.id());
      default -> throw AskedAuthority.unknown(name, service.engine().authorities());
    };
  }
}
