package org.findings.lucene;

import org.findings.query.Query;

/** What is dear about a query. */
final class Cost {
  private Cost() {}

  /** Whether places of words decide what it finds. */
  static boolean ofPlaces(Query query) {
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
