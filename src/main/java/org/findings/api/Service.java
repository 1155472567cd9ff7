package org.findings.api;

import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.findings.api.Answered.Question;
import org.findings.intake.Letters;
import org.findings.query.Thesaurus;
import org.findings.search.Cursor;
import org.findings.search.Engine;
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

  /**
   * Answers a question whose answer is the same as long as the index is, or says that the reader
   * has it: then the question is not asked. The request has been read and checked before.
   */
  void answer(Context request, Question question) throws Exception {
    answer(request, (@Nullable Cursor) null, question);
  }

  /**
   * The same for a page.
   *
   * @param after where the page before ended
   */
  void answer(Context request, @Nullable Cursor after, Question question) throws Exception {
    answer(request, engine().state(after).build(), question);
  }

  /**
   * The same for what is made with the phrases or has notes, which are: they may be behind the
   * index, and come up with it later.
   */
  void answerByPhrases(Context request, @Nullable Cursor after, Question question)
      throws Exception {
    String phrases = engine().phrases();
    answer(
        request,
        engine().state(after).build() + " " + phrases,
        () -> {
          Answered answered = question.ask();
          return answered.of(answered.of() + " " + phrases);
        });
  }

  /**
   * The same for what depends on something else.
   *
   * @param of names what it would be answered from now
   */
  void answer(Context request, String of, Question question) throws Exception {
    boolean any = Tag.isAnyHeld(request);
    // Where the address is an id, whether there is anything is a question of its own.
    boolean known = any && request.pathParamMap().isEmpty();
    if (Tag.settles(request, known, tag(request, of))) {
      return;
    }
    Answered answered = question.ask();
    // The index may have changed meanwhile.
    String tag = tag(request, answered.of());
    if (Tag.settles(request, any, tag)) {
      return;
    }
    request.header("ETag", tag);
    if (answered.file() != null) {
      request.header("Content-Disposition", "attachment; filename=\"" + answered.file() + "\"");
    }
    Sending.send(request, answered.type(), answered.body());
  }

  private String tag(Context request, String of) {
    String how = (samples.getAsBoolean() ? " samples" : "") + (letters == null ? "" : " letters");
    return Tag.of(request, of + " " + thesaurus.version() + how);
  }
}
