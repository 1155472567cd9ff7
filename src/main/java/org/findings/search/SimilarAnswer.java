package org.findings.search;

import java.util.List;

/**
 * Paragraphs that say much the same as one, the likest first.
 *
 * @param of the id of the one
 * @param total of all that were found like it, not of the hits alone
 */
public record SimilarAnswer(String of, List<SimilarHit> hits, Total total, IndexState index) {
  public SimilarAnswer {
    hits = List.copyOf(hits);
  }
}
