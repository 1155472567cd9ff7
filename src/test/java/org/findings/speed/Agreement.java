package org.findings.speed;

import java.util.List;
import java.util.Set;
import org.findings.search.Answer;
import org.findings.search.Engine;
import org.findings.search.Facet;

/** Makes sure that both sides give the same page, so that their times can be compared. */
final class Agreement {
  /**
   * Kinds in which a plain program's own words for it find something else: it has no sentences, and
   * lets one word stand for both sides.
   */
  private static final Set<String> OTHERWISE =
      Set.of("WITHIN sentence", "NEAR/5", "NEAR/10, common", "BEFORE/5", "phrase, loose");

  private Agreement() {}

  static void require(List<Question> questions, Engine engine, Reference reference)
      throws Exception {
    for (Question question : questions) {
      Answer ours = engine.search(question.search());
      Reference.Page plain = reference.page(question);
      boolean same =
          ours.total().paragraphs() == plain.paragraphs()
              && authorities(ours) == plain.authorities();
      if (!same && !OTHERWISE.contains(question.kind())) {
        throw new IllegalStateException(
            question
                + " finds "
                + ours.total()
                + " and "
                + authorities(ours)
                + " authorities here, "
                + plain.paragraphs()
                + " paragraphs and "
                + plain.authorities()
                + " authorities in the reference");
      }
    }
  }

  /** As the facet counts them, which ignores its own filter. */
  private static long authorities(Answer answer) {
    return answer.facets().getOrDefault(Facet.AUTHORITY, List.of()).stream()
        .filter(count -> !count.value().equals("none"))
        .count();
  }
}
