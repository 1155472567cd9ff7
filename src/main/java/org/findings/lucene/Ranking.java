package org.findings.lucene;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.findings.letter.Role;

/**
 * What makes one paragraph a better answer than another: how rare its words are and how often they
 * come (BM25), how soon they come, and what the paragraph is there for. The figures are chosen on
 * judged paragraphs of real letters: see {@code src/docs/ranking.md}.
 *
 * <p>Both factors are at most 1, so what Lucene knows of BM25 scores bounds the whole from above.
 */
final class Ranking {
  /** How soon a word that comes again counts less: Lucene's own. */
  private static final float SATURATION = 1.2f;

  /** A long paragraph is no worse than a short one: that its words come late is what tells. */
  private static final float LENGTH = 0;

  static final Similarity SIMILARITY = new BM25Similarity(SATURATION, LENGTH);

  /** Words from the beginning after which half of what a first place brings is lost. */
  private static final float HALF = 30;

  /** They tell of no inspection's findings. */
  private static final Set<Role> ASIDE =
      EnumSet.of(Role.BACKGROUND, Role.NEXT_STEPS, Role.FOOTNOTE);

  private static final float OF_ASIDE = 0.5f;

  private Ranking() {}

  /**
   * From 1 for what begins with the words to a half for what they are far down in.
   *
   * @param place in words from the beginning; {@link FirstMention#NONE} counts as far down
   */
  static float early(float place) {
    return place == FirstMention.NONE ? 0.5f : 0.5f + 0.5f * HALF / (HALF + place);
  }

  static float of(Role role) {
    return ASIDE.contains(role) ? OF_ASIDE : 1;
  }
}
