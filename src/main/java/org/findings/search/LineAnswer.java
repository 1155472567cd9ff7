package org.findings.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of lines with the counts of the whole.
 *
 * @param total of the paragraphs found, those included in which nothing matches at any place
 * @param matches in all of them: as many lines as there are without a sample
 * @param drawn how many of them the sample has, null without one
 * @param next where the next page begins, null on the last
 * @param index the state of the index that this is the truth of
 */
public record LineAnswer(
    Total total,
    long matches,
    @Nullable Integer drawn,
    List<Line> lines,
    @Nullable Cursor next,
    IndexState index) {
  public LineAnswer {
    lines = List.copyOf(lines);
  }
}
