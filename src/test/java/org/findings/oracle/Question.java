package org.findings.oracle;

import java.util.List;
import java.util.Random;
import org.findings.search.Order;
import org.findings.search.Scope;

/**
 * A whole search.
 *
 * @param text the query as typed
 * @param variants whether a bare word stands for its inflections too
 */
record Question(
    Ask ask, String text, boolean variants, Scope scope, List<Narrowing> filters, Order order) {

  Question with(Ask other) {
    String plainly = new Printer(new Random(1)).print(other);
    return new Question(other, plainly, variants, scope, filters, order);
  }

  Question with(List<Narrowing> others) {
    return new Question(ask, text, variants, scope, others, order);
  }

  Question with(Scope other) {
    return new Question(ask, text, variants, other, filters, order);
  }

  @Override
  public String toString() {
    return text
        + (variants ? "" : "  variants=false")
        + (scope == Scope.LETTER ? "  in=letter" : "")
        + (filters.isEmpty() ? "" : "  " + filters)
        + "  by "
        + order;
  }
}
