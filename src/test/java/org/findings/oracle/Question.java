package org.findings.oracle;

import java.util.List;
import org.findings.search.Order;

/**
 * A whole search.
 *
 * @param text the query as typed
 * @param variants whether a bare word stands for its inflections too
 */
record Question(Ask ask, String text, boolean variants, List<Narrowing> filters, Order order) {
  @Override
  public String toString() {
    return text + (variants ? "" : "  variants=false") + "  " + filters + " by " + order;
  }
}
