package org.findings.parser;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What became of the words of a document, beside the letter that was made of it.
 *
 * @param words how many ended where
 * @param twice words that the letter tells more often than the document does
 * @param outside the pieces that are in nobody's text: furniture, and what was lost
 */
public record Account(Letter letter, Map<End, Integer> words, int twice, List<Piece> outside) {

  /** Where the words of a piece of a document end. */
  public enum End {
    PARAGRAPH("paragraphs"),
    HEADING("headings"),
    JUDGEMENT("judgements and tables' labels"),
    FRONT("letterhead, cover, contents"),
    CLOSE("signatures, copy list, imprint"),
    FURNITURE("furniture"),
    NOTHING("nothing");

    private final String label;

    End(String label) {
      this.label = label;
    }

    /** In the words of a table. */
    public String label() {
      return label;
    }
  }

  /**
   * A piece of the document.
   *
   * @param page 1-based, null where the format has none
   * @param reason why it is furniture, null for what was lost
   */
  public record Piece(@Nullable Integer page, String text, @Nullable String reason) {}

  public Account {
    words = Map.copyOf(new EnumMap<>(words));
    outside = List.copyOf(outside);
  }

  public int words(End end) {
    return words.getOrDefault(end, 0);
  }
}
