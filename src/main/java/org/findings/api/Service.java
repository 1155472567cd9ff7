package org.findings.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.findings.intake.Letters;
import org.findings.query.Thesaurus;
import org.findings.search.Engine;
import org.findings.search.IndexState;
import org.jspecify.annotations.Nullable;

/**
 * What every route needs to answer.
 *
 * @param asking gives the engine, which may open meanwhile
 * @param samples tells whether every letter held is one of the samples
 * @param thesaurus for questions that ask for one
 * @param upkeep how the index is kept up to date
 * @param letters the folder that letters are added to and taken out of; null where that is not
 *     offered
 * @param admission who may ask, and how often
 */
public record Service(
    Supplier<Engine> asking,
    BooleanSupplier samples,
    Thesaurus thesaurus,
    Upkeep upkeep,
    @Nullable Letters letters,
    Admission admission) {
  /** One that is only read, by anybody. */
  public static Service reading(
      Supplier<Engine> asking, BooleanSupplier samples, Thesaurus thesaurus) {
    return new Service(asking, samples, thesaurus, new Upkeep(), null, Admission.READING);
  }

  Engine engine() {
    return asking.get();
  }

  Bodies bodies() {
    return new Bodies(samples.getAsBoolean());
  }

  /** The same question to the same state of the index has the same answer. */
  void respond(Context request, IndexState index, byte[] body) {
    respond(request, index.build(), body);
  }

  /**
   * Answers with JSON, or by saying that it is what the reader has.
   *
   * @param of names what the answer is the truth of
   */
  void respond(Context request, String of, byte[] body) {
    respond(request, of, Headers.JSON, body);
  }

  /** The same in another media type. */
  void respond(Context request, String of, String type, byte[] body) {
    String state = of + "-" + thesaurus.version();
    String tag = "W/\"" + state + (samples.getAsBoolean() ? "-samples" : "") + "\"";
    request.header("ETag", tag);
    if (holds(request, tag)) {
      request.status(304);
    } else {
      request.contentType(type).result(body);
    }
  }

  /**
   * Whether the client says that it has what a tag names: one of a list, weak or strong, or any.
   */
  static boolean holds(Context request, String tag) {
    @Nullable String held = request.header("If-None-Match");
    return held != null
        && Arrays.stream(held.split(",", -1))
            .map(String::strip)
            .anyMatch(each -> each.equals("*") || bare(each).equals(bare(tag)));
  }

  private static String bare(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
