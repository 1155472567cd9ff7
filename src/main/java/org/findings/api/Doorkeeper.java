package org.findings.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Sees to it that each request is one that whoever sends it may make. */
final class Doorkeeper {
  private static final String API = "/api/";
  private static final String KEY = "key";
  private static final String SCHEME = "bearer ";
  private static final String CHALLENGE = "Bearer realm=\"findings\"";
  private static final String MAKE_ONE =
      "Send a key as Authorization: Bearer KEY; the owner of this service makes one with"
          + " 'findings key new NAME'.";

  private final Admission admission;
  private final Rates rates;

  /**
   * @param nanos of a clock that never goes back
   */
  Doorkeeper(Admission admission, LongSupplier nanos) {
    this.admission = admission;
    this.rates = new Rates(nanos);
  }

  void watch(RoutesConfig routes) {
    routes.before(this::admit);
  }

  private void admit(Context request) throws Problem {
    if (!isGuarded(request.path())) {
      return;
    }
    admission.origins().answer(request);
    if (request.method().equals(HandlerType.OPTIONS)) {
      // What a browser asks before it asks comes without a key.
      return;
    }
    Optional<Key> key = known(request);
    if (key.isPresent()) {
      count(request, "key", "key " + key.get().name(), key.get().rate());
    } else if (admission.rate() > 0) {
      count(request, "address", Network.of(request.req().getRemoteAddr()), admission.rate());
    }
    if (key.isEmpty() && isBearer(request)) {
      request.header("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
      throw new Problem(ProblemKind.KEY_NEEDED, "The key is not one that is known here.")
          .withHint(MAKE_ONE);
    }
    key.ifPresent(known -> request.attribute(KEY, known));
    // What describes the service is for whoever considers to use it.
    boolean isDescription = request.path().equals(OpenApiRoute.PATH);
    if (admission.readers() && key.isEmpty() && !isDescription) {
      throw unknown(request, "Reading needs a key here.");
    }
  }

  /** Routes; not what is beside them under /api, which are files of the page. */
  static boolean isGuarded(String path) {
    boolean isRoute = path.startsWith(API) && path.indexOf('/', API.length()) > 0;
    return isRoute || path.equals(FeedRoute.PATH);
  }

  private Optional<Key> known(Context request) {
    return isBearer(request)
        ? admission.keys().of(given(request).substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  /** What stands in Authorization may be for someone before this service, if no key is known. */
  private boolean isBearer(Context request) {
    return !admission.keys().isEmpty()
        && given(request).regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  private static String given(Context request) {
    String given = request.header("Authorization");
    return given == null ? "" : given;
  }

  /** Tells how much is left, as the IETF's draft "RateLimit header fields for HTTP" has it. */
  private void count(Context request, String policy, String who, int rate) throws Problem {
    Bucket.Left left = rates.take(who, rate);
    request.header("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(policy, rate));
    request.header("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, left.left(), left.full()));
    if (left.retry() > 0) {
      request.header("Retry-After", String.valueOf(left.retry()));
      throw new Problem(
              ProblemKind.TOO_MANY_REQUESTS, "These are more than " + rate + " requests a minute.")
          .withHint(
              "Ask again in "
                  + left.retry()
                  + " s; for everything that a search finds, ask export once.");
    }
  }

  /** The key of whoever may write; all others are refused. */
  static Key requireWriter(Context request) throws Problem {
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
    return key;
  }

  private static Problem unknown(Context request, String detail) {
    request.header("WWW-Authenticate", CHALLENGE);
    return new Problem(ProblemKind.KEY_NEEDED, detail).withHint(MAKE_ONE);
  }
}
