package org.findings.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees to it that each request is one that whoever sends it may make. */
final class Doorkeeper {
  private static final String KEY = "key";
  private static final String SCHEME = "bearer ";
  private static final String CHALLENGE = "Bearer realm=\"findings\"";
  private static final String MAKE_ONE =
      "Send a key as Authorization: Bearer KEY; the owner of this service makes one with"
          + " 'findings key new NAME'.";

  private final Admission admission;

  Doorkeeper(Admission admission) {
    this.admission = admission;
  }

  void watch(RoutesConfig routes) {
    routes.before(this::admit);
  }

  private void admit(Context request) throws Problem {
    if (!isGuarded(request)) {
      return;
    }
    Optional<Key> key = key(request);
    key.ifPresent(known -> request.attribute(KEY, known));
    if (admission.readers() && key.isEmpty()) {
      throw unknown(request, "Reading needs a key here.");
    }
  }

  /** What a browser asks before it asks comes without a key. */
  private static boolean isGuarded(Context request) {
    String path = request.path();
    boolean asks = path.startsWith("/api/") || path.equals(FeedRoute.PATH);
    return asks && !request.method().equals(HandlerType.OPTIONS);
  }

  /** What stands in Authorization may be for someone before this service, if no key is known. */
  private Optional<Key> key(Context request) throws Problem {
    String given = request.header("Authorization");
    if (given == null || admission.keys().isEmpty() || !isBearer(given)) {
      return Optional.empty();
    }
    Optional<Key> key = admission.keys().of(given.substring(SCHEME.length()).strip());
    if (key.isEmpty()) {
      request.header("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
      throw new Problem(ProblemKind.KEY_NEEDED, "The key is not one that is known here.")
          .withHint(MAKE_ONE);
    }
    return key;
  }

  private static boolean isBearer(String given) {
    return given.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** Refuses whoever may not write. */
  static void requireWriter(Context request) throws Problem {
    @Nullable Key key = request.attribute(KEY);
    if (key == null) {
      throw unknown(request, "Writing needs a key.");
    }
    if (key.role() != Role.WRITE) {
      request.header("WWW-Authenticate", CHALLENGE + ", error=\"insufficient_scope\"");
      throw new Problem(
              ProblemKind.ROLE_TOO_SMALL, "The key '" + key.name() + "' is for reading only.")
          .withHint("Writing needs a key with the role write.");
    }
  }

  private static Problem unknown(Context request, String detail) {
    request.header("WWW-Authenticate", CHALLENGE);
    return new Problem(ProblemKind.KEY_NEEDED, detail).withHint(MAKE_ONE);
  }
}
