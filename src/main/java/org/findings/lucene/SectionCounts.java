package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.jspecify.annotations.Nullable;

/** Counts sections, paragraph by paragraph; each counts for all above it. */
final class SectionCounts {
  private final Sections sections;
  private final ValueCounts counts;
  private final int[] lastLetter;
  private int[] numbers = new int[0];
  private SortedDocValues values = DocValues.emptySorted();

  /**
   * @param authorities how many there are
   */
  SectionCounts(Sections sections, int authorities) {
    this.sections = sections;
    counts = new ValueCounts(sections.size() + 1, authorities);
    lastLetter = new int[sections.size() + 1];
    Arrays.fill(lastLetter, -1);
  }

  void begin(LeafReaderContext segment) throws IOException {
    values = DocValues.getSorted(segment.reader(), Fields.facet(Facet.SECTION.field()));
    numbers = sections.ofSegment(segment.ord);
  }

  /**
   * A paragraph was found.
   *
   * @param authority number of its letter's
   */
  void take(int document, int letter, int authority) throws IOException {
    if (!values.advanceExact(document)) {
      add(sections.size(), letter, authority);
      return;
    }
    for (int path = numbers[values.ordValue()]; path >= 0; path = sections.parent(path)) {
      add(path, letter, authority);
    }
  }

  private void add(int path, int letter, int authority) {
    counts.addParagraphs(path, 1);
    if (lastLetter[path] != letter) {
      lastLetter[path] = letter;
      counts.addLetter(path, authority);
    }
  }

  List<FacetCount> counts() {
    return counts.counts(Facet.SECTION, this::written);
  }

  private @Nullable String written(int path) {
    return path == sections.size() ? null : sections.path(path);
  }
}
