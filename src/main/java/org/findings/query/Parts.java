package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import org.findings.query.Query.And;
import org.findings.query.Query.Everything;
import org.findings.query.Query.Not;
import org.findings.query.Query.Or;

/** The parts of a query that something found can carry. */
public final class Parts {
  private Parts() {}

  /** Any leaf that is not denied; everything, where all are. */
  public static Query carried(Query query) {
    List<Query> leaves = new ArrayList<>();
    collect(query, true, leaves);
    return switch (leaves.size()) {
      case 0 -> new Everything();
      case 1 -> leaves.getFirst();
      default -> new Or(leaves);
    };
  }

  private static void collect(Query query, boolean asked, List<Query> leaves) {
    switch (query) {
      case And and -> and.parts().forEach(part -> collect(part, asked, leaves));
      case Or or -> or.parts().forEach(part -> collect(part, asked, leaves));
      case Not not -> collect(not.part(), !asked, leaves);
      default -> {
        if (asked) {
          leaves.add(query);
        }
      }
    }
  }
}
