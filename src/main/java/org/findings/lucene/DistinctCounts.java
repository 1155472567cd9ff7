package org.findings.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * How many groups there are among the paragraphs of each value of a facet. Values are gone through
 * one by one, each over its own paragraphs, so that one array of marks serves for all.
 */
final class DistinctCounts {
  private final Build build;
  private final List<FoundGroups> found;
  private final int[] countedFor;
  private int turn;
  private int count;

  /**
   * What is counted.
   *
   * @param found what was found, and what would be without the facet's own filter
   * @param groups how many there are
   */
  DistinctCounts(Build build, List<FoundGroups> found, int groups) {
    this.build = build;
    this.found = found;
    this.countedFor = new int[groups];
  }

  /** The counts of a facet's values with those of their groups. */
  List<FacetCount> with(List<FacetCount> counts, Facet facet) throws IOException {
    Map<String, Integer> distinct = new HashMap<>();
    if (Marks.hold(facet)) {
      ofMarks(facet, distinct);
    } else if (facet == Facet.SECTION) {
      ofSections(distinct);
    } else {
      ofLetters(facet, distinct);
    }
    return counts.stream()
        .map(each -> each.withDistinct(distinct.getOrDefault(each.value(), 0)))
        .toList();
  }

  private void begin() {
    turn++;
    count = 0;
  }

  private void take(int group) {
    if (countedFor[group] != turn) {
      countedFor[group] = turn;
      count++;
    }
  }

  /**
   * All of a value are taken.
   *
   * @param written null where the field is absent
   */
  private void end(Facet facet, @Nullable String written, Map<String, Integer> distinct) {
    distinct.put(FacetValues.count(facet, written, 0, 0, 0).value(), count);
  }

  private void ofMarks(Facet facet, Map<String, Integer> distinct) {
    for (int number = 0; number < Marks.size(facet); number++) {
      begin();
      for (FoundGroups some : found) {
        for (int i = 0; i < some.size(); i++) {
          if (Marks.number(facet, some.mark(i)) == number) {
            take(some.group(i));
          }
        }
      }
      end(facet, Marks.value(facet, number), distinct);
    }
  }

  private void ofLetters(Facet facet, Map<String, Integer> distinct) throws IOException {
    LetterValueTable values = build.letters().values(facet);
    List<Buckets> byValue = found.stream().map(some -> byValue(some, values)).toList();
    for (int value = 0; value <= values.absent(); value++) {
      begin();
      for (int i = 0; i < found.size(); i++) {
        FoundGroups some = found.get(i);
        byValue.get(i).forEach(value, letter -> takeLetter(some, letter));
      }
      end(facet, value == values.absent() ? null : values.value(value), distinct);
    }
  }

  private static Buckets byValue(FoundGroups some, LetterValueTable values) {
    Buckets letters = new Buckets(values.absent() + 1);
    for (int i = 0; i < some.letterCount(); i++) {
      int letter = some.letter(i);
      letters.add(values.first(letter), i);
      for (int other : values.others(letter)) {
        letters.add(other, i);
      }
    }
    return letters;
  }

  private void takeLetter(FoundGroups some, int letter) {
    for (int i = some.begin(letter); i < some.end(letter); i++) {
      take(some.group(i));
    }
  }

  private void ofSections(Map<String, Integer> distinct) throws IOException {
    Sections sections = build.sections();
    int none = sections.size();
    List<Buckets> bySection = found.stream().map(some -> bySection(some, none)).toList();
    Buckets below = new Buckets(none + 1);
    for (int section = 0; section <= none; section++) {
      int own = section;
      if (bySection.stream().anyMatch(some -> !some.isEmpty(own))) {
        for (int path = section; path >= 0; path = path == none ? -1 : sections.parent(path)) {
          below.add(path, section);
        }
      }
    }
    for (int path = 0; path <= none; path++) {
      if (!below.isEmpty(path)) {
        begin();
        below.forEach(path, section -> takeSection(bySection, section));
        end(Facet.SECTION, path == none ? null : sections.path(path), distinct);
      }
    }
  }

  private static Buckets bySection(FoundGroups some, int none) {
    Buckets paragraphs = new Buckets(none + 1);
    for (int i = 0; i < some.size(); i++) {
      paragraphs.add(some.section(i), i);
    }
    return paragraphs;
  }

  private void takeSection(List<Buckets> bySection, int section) {
    for (int i = 0; i < found.size(); i++) {
      FoundGroups some = found.get(i);
      bySection.get(i).forEach(section, paragraph -> take(some.group(paragraph)));
    }
  }
}
