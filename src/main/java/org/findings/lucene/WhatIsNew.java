package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.findings.lucene.Ledger.Change;
import org.findings.search.Mark;
import org.findings.search.News;

/** What became of the letters of an index since a mark, by its books. */
final class WhatIsNew {
  private WhatIsNew() {}

  static News since(Build build, Mark mark) throws IOException {
    boolean comparable =
        mark.lineage().equals(build.mark().lineage()) && mark.change() <= build.mark().change();
    List<Map.Entry<String, Change>> changes =
        comparable ? Ledger.changes(build.reader(), mark.change()) : List.of();
    Map<String, Change> first = new TreeMap<>();
    Map<String, Change> last = new TreeMap<>();
    for (Map.Entry<String, Change> change : changes) {
      first.putIfAbsent(change.getKey(), change.getValue());
      last.put(change.getKey(), change.getValue());
    }
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    first.forEach(
        (letter, began) -> {
          boolean then = began != Change.ADDED;
          boolean now = last.get(letter) != Change.REMOVED;
          if (now) {
            (then ? changed : added).add(letter);
          } else if (then) {
            removed.add(letter);
          }
        });
    return new News(comparable, added, changed, removed);
  }
}
