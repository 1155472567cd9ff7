package org.findings.query;

import org.jspecify.annotations.Nullable;

/** A piece of a typed query and where it begins. */
sealed interface Token {
  int at();

  /** An opening parenthesis. */
  record Open(int at) implements Token {}

  /** A closing parenthesis. */
  record Close(int at) implements Token {}

  /**
   * What stands between quotation marks, wildcards as {@link Signs}.
   *
   * @param suffix what follows a ~ right behind it: "" for a bare ~, null for none
   */
  record Quoted(int at, String text, @Nullable String suffix) implements Token {}

  /**
   * What stands between spaces, wildcards as {@link Signs}.
   *
   * @param suffix what follows a ~ at its end: "" for a bare ~, null for none
   */
  record Chunk(int at, String text, @Nullable String suffix) implements Token {}

  /** NEAR/5 and its like. */
  record Proximity(int at, Query.Reach reach, String text) implements Token {}

  /** The name of a field and its colon. */
  record In(int at, Field field) implements Token {}

  /** AND, OR, NOT, or a sign that means one of them. */
  record Operator(int at, Meaning meaning, String text) implements Token {}

  /** What an operator does. */
  enum Meaning {
    AND,
    OR,
    NOT,
    MUST
  }
}
