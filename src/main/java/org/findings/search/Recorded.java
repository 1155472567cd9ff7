package org.findings.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, with what it takes to repeat it.
 *
 * @param of what there is where the filters hold, whatever is asked for
 * @param expanded what the words of its query stand for, in their order; without those that stand
 *     for themselves alone
 * @param mark where to ask from for what is new
 * @param since what is new, null where that was not asked
 */
public record Recorded(
    Found found,
    Base of,
    List<Expanded> expanded,
    Mark mark,
    @Nullable Since since,
    IndexState index) {
  public Recorded {
    expanded = List.copyOf(expanded);
  }

  /**
   * What is new since a mark.
   *
   * @param news about all letters
   * @param inAdded what the search finds in letters that were added
   * @param inChanged what it finds in those that changed; it may have found that before
   */
  public record Since(News news, Total inAdded, Total inChanged) {}
}
