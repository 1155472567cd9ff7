package org.findings.search;

import java.util.List;

/**
 * What happened to letters behind a mark, in order.
 *
 * @param comparable whether the mark is of this index; else nothing can be said, and no change is
 *     told
 * @param next up to where changes are told
 * @param more whether there are more behind it
 */
public record Changes(
    boolean comparable, List<Change> changes, Mark next, boolean more, IndexState index) {
  public Changes {
    changes = List.copyOf(changes);
  }
}
