package org.findings.query;

import org.findings.query.Query.Loose;
import org.findings.query.Query.Near;
import org.findings.query.Query.Or;
import org.findings.query.Query.Phrase;

/** What may stand on a side of NEAR, BEFORE and WITHIN: what has a place in the text. */
final class Sides {
  private Sides() {}

  static void check(Query side, Token.Proximity proximity, Token at) throws QueryProblem {
    if (!hasPlace(side)) {
      throw new QueryProblem(
              at.at(),
              "What stands beside " + proximity.text() + " has no place in the text.",
              "Only words, phrases, OR among them, and NEAR, BEFORE or WITHIN again can stand there;"
                  + " put AND, NOT and fields outside, in parentheses.")
          .mendedBy(Mend.sideBySide(proximity.at(), "can’t join what has no place in the text"));
    }
  }

  private static boolean hasPlace(Query side) {
    return switch (side) {
      case Phrase p -> true;
      case Loose l -> true;
      case Near n -> true;
      case Or or -> or.parts().stream().allMatch(Sides::hasPlace);
      default -> false;
    };
  }
}
