package org.findings.query;

/** To come. */
final class LuceneSyntax {
  private LuceneSyntax() {}

  static Query parse(String text, Leaves leaves) throws QueryProblem {
    return Grammar.parse(text, leaves);
  }
}
