package org.findings.query;

/** A piece of a typed query and where it begins. */
sealed interface Token {
  int at();

  /** An opening parenthesis. */
  record Open(int at) implements Token {}

  /** A closing parenthesis. */
  record Close(int at) implements Token {}

  /** What stands between quotation marks. */
  record Quoted(int at, String text) implements Token {}

  /** What stands between spaces. */
  record Chunk(int at, String text) implements Token {}

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
