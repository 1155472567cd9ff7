package org.findings.letter;

import org.jspecify.annotations.Nullable;

/**
 * One judgement that a letter gives.
 *
 * @param service the service judged, where a letter judges more than one
 * @param area the area judged, such as "Overall effectiveness"
 * @param grade in normal form, null where the printed words are none of the known grades
 * @param gradePrinted as the letter prints it
 */
public record Judgement(
    @Nullable String service, String area, @Nullable Grade grade, String gradePrinted) {

  public Judgement {
    Require.text("judgement area", area);
    Require.text("printed grade", gradePrinted);
  }
}
