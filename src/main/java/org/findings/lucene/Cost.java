package org.findings.lucene;

import org.findings.query.Query;

/** Where the cost of a query lies. */
final class Cost {
  private Cost() {}

  /**
   * Whether finding costs more than ranking what is found: places of words decide, or several words
   * must be there, which few paragraphs hold.
   */
  static boolean isInFinding(Query query) {
    return ofPlaces(query)
        || (query instanceof Query.And and
            && and.parts().stream().filter(QueryTranslation::ranks).count() > 1);
  }

  /** Whether places of words decide what it finds. */
  private static boolean ofPlaces(Query query) {
    return switch (query) {
      case Query.Phrase phrase -> phrase.terms().size() > 1 && !isPair(phrase);
      case Query.Loose loose -> true;
      case Query.Near near -> true;
      case Query.And and -> and.parts().stream().anyMatch(Cost::ofPlaces);
      case Query.Or or -> or.parts().stream().anyMatch(Cost::ofPlaces);
      case Query.Everything e -> false;
      case Query.Not not -> false;
      case Query.Where where -> false;
    };
  }

  private static boolean isPair(Query.Phrase phrase) {
    return phrase.terms().size() == 2
        && phrase.terms().stream()
            .allMatch(
                term ->
                    term instanceof Query.Word word
                        && word.form() == Query.Form.EXACT
                        && Pairs.isCommon(word.text()));
  }
}
