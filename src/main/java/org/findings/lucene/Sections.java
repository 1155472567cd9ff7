package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** The section paths of a build as a tree: a paragraph in a section is in all above it, too. */
final class Sections {
  private final List<String> paths;
  private final int[] parents;
  private final int[][] ofSegment;

  private Sections(List<String> paths, int[] parents, int[][] ofSegment) {
    this.paths = paths;
    this.parents = parents;
    this.ofSegment = ofSegment;
  }

  static Sections of(IndexReader reader) throws IOException {
    Numbering numbering = Numbering.of(reader, Fields.facet(org.findings.query.Field.SECTION));
    List<String> paths = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    int[] pathOfValue = new int[numbering.size()];
    for (int i = 0; i < pathOfValue.length; i++) {
      pathOfValue[i] = number(numbering.value(i), numbers, paths, parents);
    }
    int[][] ofSegment =
        reader.leaves().stream()
            .map(segment -> numbering.ofSegment(segment.ord))
            .map(values -> Arrays.stream(values).map(value -> pathOfValue[value]).toArray())
            .toArray(int[][]::new);
    return new Sections(
        List.copyOf(paths), parents.stream().mapToInt(parent -> parent).toArray(), ofSegment);
  }

  private static int number(
      String path, Map<String, Integer> numbers, List<String> paths, List<Integer> parents) {
    Integer known = numbers.get(path);
    if (known != null) {
      return known;
    }
    int cut = path.lastIndexOf(FacetValues.SEPARATOR);
    int parent = cut < 0 ? -1 : number(path.substring(0, cut), numbers, paths, parents);
    paths.add(path);
    parents.add(parent);
    numbers.put(path, paths.size() - 1);
    return paths.size() - 1;
  }

  /** How many paths there are, those included that only lead on. */
  int size() {
    return paths.size();
  }

  /** A path's headings, as they were written. */
  String path(int number) {
    return paths.get(number);
  }

  /** The path above, negative where there is none. */
  int parent(int number) {
    return parents[number];
  }

  /** The numbers of paths, by Lucene's own numbers of a segment's values. */
  int[] ofSegment(int segment) {
    return ofSegment[segment];
  }
}
