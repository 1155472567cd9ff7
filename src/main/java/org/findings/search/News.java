package org.findings.search;

import java.util.List;

/**
 * What became of letters since a mark: each letter once, by what it was then and is now.
 *
 * @param comparable whether the mark is of this index; else nothing can be said, and no letter is
 *     named
 * @param added held now, but not then
 * @param changed held then and now, but not as it was
 * @param removed held then, but not now
 */
public record News(
    boolean comparable, List<String> added, List<String> changed, List<String> removed) {
  public News {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }
}
