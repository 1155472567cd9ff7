package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.findings.intake.BadPath;
import org.findings.intake.Letters;
import org.findings.intake.Version;
import org.findings.letter.Letter;
import org.findings.search.LetterFacts;
import org.findings.search.StoredLetter;
import org.jspecify.annotations.Nullable;

/** One letter, as it is held or as a version of it was before. */
final class LetterRoute implements Handler {
  static final String SHA256 = "sha256";
  private static final String HASH = "[0-9a-f]{64}";

  private final Service service;

  LetterRoute(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    Parameters parameters = Parameters.of(QueryString.of(request.queryString()), Names.LETTER);
    String hash = hash(parameters);
    Set<String> wanted = Names.fields(parameters, LetterJson.NAMES);
    String id = request.pathParam("id");
    service.answer(request, () -> answer(id, hash, wanted));
  }

  private Answered answer(String id, @Nullable String hash, Set<String> wanted) throws Exception {
    return hash == null && !LetterJson.isOfText(wanted)
        ? withoutText(ById.here(service.engine().facts(id), "letter", id), wanted)
        : whole(ById.here(service.engine().letter(id), "letter", id), hash, wanted);
  }

  private Answered withoutText(LetterFacts held, Set<String> wanted) throws Exception {
    return Answered.json(held.index(), service.bodies().letter(held, null, versions(held), wanted));
  }

  private Answered whole(StoredLetter held, @Nullable String hash, Set<String> wanted)
      throws Exception {
    LetterFacts facts = held.facts();
    Optional<Version> version = version(service, facts, hash);
    Letter letter = version.isEmpty() ? held.letter() : read(service, version.get(), facts);
    return Answered.json(
        held.index(), service.bodies().letter(facts, letter, versions(facts), wanted));
  }

  private List<Version> versions(LetterFacts held) throws Exception {
    Letters letters = service.letters();
    return letters == null ? List.of() : letters.versions(held);
  }

  /** The hash of the version that is asked for, null where it is the present one. */
  static @Nullable String hash(Parameters parameters) throws Problem {
    String hash = parameters.one(SHA256);
    if (hash != null && !hash.matches(HASH)) {
      throw new Problem(ProblemKind.BAD_VALUE, "sha256 is not 64 digits from 0 to f.")
          .withHint("Take it from 'versions' of the letter, or leave it out.")
          .withParameter(SHA256);
    }
    return hash;
  }

  /** The version with this hash; empty where that is the present one. */
  static Optional<Version> version(Service service, LetterFacts held, @Nullable String hash)
      throws Exception {
    if (hash == null || hash.equals(held.about().source().sha256())) {
      return Optional.empty();
    }
    Letters letters = service.letters();
    Optional<Version> version = letters == null ? Optional.empty() : letters.version(held, hash);
    if (version.isEmpty()) {
      throw new Problem(ProblemKind.NOT_FOUND, "No version of this letter has this hash.")
          .withHint("See 'versions' at /api/v1/letters/" + held.about().id() + ".")
          .withParameter(SHA256);
    }
    return version;
  }

  private static Letter read(Service service, Version version, LetterFacts held) throws Problem {
    try {
      return Objects.requireNonNull(service.letters()).read(version, held);
    } catch (BadPath e) {
      throw new Problem(
              ProblemKind.SOURCE_GONE, "This version can't be read any more as it could be.")
          .withHint(
              "Its file is at /api/v1/letters/"
                  + held.about().id()
                  + "/source?sha256="
                  + version.sha256()
                  + ".");
    }
  }
}
