package org.findings.search;

import java.util.List;

/**
 * A page of letters instead of paragraphs.
 *
 * @param whole the counts of the whole and where the next page begins; its own hits are empty
 */
public record GroupedAnswer(Answer whole, List<LetterHit> hits) {
  public GroupedAnswer {
    hits = List.copyOf(hits);
  }
}
