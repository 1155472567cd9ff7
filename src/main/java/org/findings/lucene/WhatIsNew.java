package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.findings.search.Change;
import org.findings.search.Change.What;
import org.findings.search.Mark;
import org.findings.search.News;

/** What became of the letters of an index since a mark, by its books. */
final class WhatIsNew {
  private WhatIsNew() {}

  static News since(Build build, Mark mark) throws IOException {
    boolean comparable = ChangeLog.isOf(mark, build);
    Map<String, What> first = new TreeMap<>();
    Map<String, What> last = new TreeMap<>();
    for (Change change : ChangeLog.since(build, mark)) {
      first.putIfAbsent(change.letter(), change.what());
      last.put(change.letter(), change.what());
    }
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    first.forEach(
        (letter, began) -> {
          boolean then = began != What.ADDED;
          boolean now = last.get(letter) != What.REMOVED;
          if (now) {
            (then ? changed : added).add(letter);
          } else if (then) {
            removed.add(letter);
          }
        });
    return new News(comparable, added, changed, removed);
  }
}
