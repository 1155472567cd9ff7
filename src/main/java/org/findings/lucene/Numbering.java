package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The distinct values of a field in one build, with one number each in all segments. */
final class Numbering {
  private final List<String> values;
  private final int[][] ofSegment;

  private Numbering(List<String> values, int[][] ofSegment) {
    this.values = values;
    this.ofSegment = ofSegment;
  }

  static Numbering of(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> segments = reader.leaves();
    TreeMap<BytesRef, Integer> all = new TreeMap<>();
    List<List<BytesRef>> bySegment = new ArrayList<>();
    for (LeafReaderContext segment : segments) {
      List<BytesRef> own = values(DocValues.getSortedSet(segment.reader(), field));
      own.forEach(value -> all.put(value, 0));
      bySegment.add(own);
    }
    List<String> values = new ArrayList<>(all.size());
    for (var entry : all.entrySet()) {
      entry.setValue(values.size());
      values.add(entry.getKey().utf8ToString());
    }
    int[][] ofSegment =
        bySegment.stream()
            .map(own -> own.stream().mapToInt(value -> all.getOrDefault(value, -1)).toArray())
            .toArray(int[][]::new);
    return new Numbering(List.copyOf(values), ofSegment);
  }

  private static List<BytesRef> values(SortedSetDocValues of) throws IOException {
    List<BytesRef> values = new ArrayList<>();
    TermsEnum each = of.termsEnum();
    for (@Nullable BytesRef value = each.next(); value != null; value = each.next()) {
      values.add(BytesRef.deepCopyOf(value));
    }
    return values;
  }

  int size() {
    return values.size();
  }

  String value(int number) {
    return values.get(number);
  }

  /** The numbers of a segment's values, by Lucene's own numbers there. */
  int[] ofSegment(int segment) {
    return ofSegment[segment];
  }
}
