package org.findings.search;

import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.stance.Stance;

/**
 * One match in the words around it, of one paragraph.
 *
 * @param start where the words before the match begin in the paragraph's text
 * @param match what matched
 * @param end where the words behind the match end
 * @param parts what the match is made of, in order: the words and phrases that a proximity asks
 *     for, or the match itself
 * @param stance what is said of this match
 */
public record Line(
    Paragraph paragraph,
    About letter,
    int start,
    Span match,
    int end,
    List<Span> parts,
    Stance stance) {
  public Line {
    parts = List.copyOf(parts);
    int length = paragraph.text().length();
    if (start < 0 || start > match.start() || end < match.end() || end > length) {
      throw new IllegalArgumentException(start + " to " + end + " is no line around " + match);
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a match has a part at least");
    }
  }

  /** What stands before the match, up to its first character. */
  public String left() {
    return paragraph.text().substring(start, match.start());
  }

  /** What matched, as written. */
  public String matched() {
    return paragraph.text().substring(match.start(), match.end());
  }

  /** What stands behind the match, from its last character on. */
  public String right() {
    return paragraph.text().substring(match.end(), end);
  }
}
