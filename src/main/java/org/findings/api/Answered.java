package org.findings.api;

import org.findings.search.IndexState;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is to be sent.
 *
 * @param of names what it is the truth of
 * @param type its media type
 * @param file what it is called when it is kept; null where it is to be read at once
 */
record Answered(String of, String type, AnswerBody body, @Nullable String file) {
  /** JSON that is the truth of a state of the index. */
  static Answered json(IndexState index, AnswerBody body) {
    return json(index.build(), body);
  }

  static Answered json(String of, AnswerBody body) {
    return new Answered(of, Headers.JSON, body, null);
  }

  /** The same, as the truth of something else. */
  Answered of(String other) {
    return new Answered(other, type, body, file);
  }

  /** The same as a table. */
  Answered asTable(String name) {
    return new Answered(of, Csv.TYPE, body, name);
  }

  /** Finds it out, which is what costs. */
  interface Question {
    Answered ask() throws Exception;
  }
}
