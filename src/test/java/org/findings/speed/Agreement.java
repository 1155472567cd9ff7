package org.findings.speed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetResult;
import org.findings.search.Answer;
import org.findings.search.Engine;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.jspecify.annotations.Nullable;

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
      if (OTHERWISE.contains(question.kind())) {
        continue;
      }
      Answer ours = engine.search(question.search());
      Reference.Page plain = reference.page(question);
      requireSame(question, "paragraphs", ours.total().paragraphs(), plain.paragraphs());
      for (Facet facet : Question.FACETS) {
        requireSame(question, facet.code(), ours(ours, facet), plain(plain, facet));
      }
    }
  }

  private static void requireSame(Question question, String what, Object ours, Object plain) {
    if (!ours.equals(plain)) {
      throw new IllegalStateException(
          question + ": " + what + " here " + ours + ", in the reference " + plain);
    }
  }

  private static Map<String, Integer> ours(Answer answer, Facet facet) {
    Map<String, Integer> counts = new TreeMap<>();
    for (FacetCount count : answer.facets().getOrDefault(facet, List.of())) {
      // A plain program does not count what has no value.
      if (!count.value().equals("none")) {
        counts.put(count.value(), count.paragraphs());
      }
    }
    return counts;
  }

  private static Map<String, Integer> plain(Reference.Page page, Facet facet) {
    Map<String, Integer> counts = new TreeMap<>();
    @Nullable FacetResult result = page.facets().get(facet);
    if (result != null) {
      for (var each : result.labelValues) {
        counts.put(each.label, each.value.intValue());
      }
    }
    return counts;
  }
}
