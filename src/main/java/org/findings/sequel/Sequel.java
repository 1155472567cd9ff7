package org.findings.sequel;

/**
 * That a paragraph speaks of an earlier inspection.
 *
 * @param sentence that does
 * @param matter where it says what it speaks of: the same sentence, or with it those that it points
 *     to
 * @param says what became of the matter since
 * @param meant which inspection its words name
 * @param remains whether they name none, and only say that something is to be improved still
 */
public record Sequel(Stretch sentence, Stretch matter, Outcome says, Meant meant, boolean remains) {
  /** A stretch of the paragraph's text, end exclusive. */
  public record Stretch(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }
  }
}
