package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.findings.query.Query.And;
import org.findings.query.Query.Not;
import org.findings.query.Query.Or;

/** The parts of a query that something found can carry. */
public final class Parts {
  private Parts() {}

  /** Any leaf under no NOT; empty where there is none. */
  public static Optional<Query> carried(Query query) {
    List<Query> leaves = new ArrayList<>();
    collect(query, leaves);
    return switch (leaves.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(leaves.getFirst());
      default -> Optional.of(new Or(leaves));
    };
  }

  /** Whether words are asked for anywhere in it. */
  public static boolean areOfWords(Query query) {
    return switch (query) {
      case And and -> and.parts().stream().anyMatch(Parts::areOfWords);
      case Or or -> or.parts().stream().anyMatch(Parts::areOfWords);
      case Not not -> areOfWords(not.part());
      case Query.Everything e -> false;
      case Query.Where where -> false;
      case Query.Phrase phrase -> true;
      case Query.Loose loose -> true;
      case Query.Near near -> true;
    };
  }

  private static void collect(Query query, List<Query> leaves) {
    switch (query) {
      case And and -> and.parts().forEach(part -> collect(part, leaves));
      case Or or -> or.parts().forEach(part -> collect(part, leaves));
      case Not not -> {
        // What is not there has no place to be shown.
      }
      default -> leaves.add(query);
    }
  }
}
