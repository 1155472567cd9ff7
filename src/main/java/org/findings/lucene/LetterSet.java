package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;

/** Letters of one build, as the bits of all their documents, segment by segment. */
final class LetterSet {
  private final FixedBitSet[] segments;

  private LetterSet(FixedBitSet[] segments) {
    this.segments = segments;
  }

  static LetterSet empty(List<LeafReaderContext> segments) {
    FixedBitSet[] sets = new FixedBitSet[segments.size()];
    for (LeafReaderContext segment : segments) {
      sets[segment.ord] = new FixedBitSet(segment.reader().maxDoc());
    }
    return new LetterSet(sets);
  }

  /**
   * These letters.
   *
   * @param letters their own documents
   */
  static LetterSet of(Build build, List<Integer> letters) throws IOException {
    List<LeafReaderContext> segments = build.reader().leaves();
    LetterSet set = empty(segments);
    for (int letter : letters) {
      LeafReaderContext segment = segments.get(ReaderUtil.subIndex(letter, segments));
      int first = letter - segment.docBase;
      NumericDocValues sizes = DocValues.getNumeric(segment.reader(), Fields.SIZE);
      if (!sizes.advanceExact(first)) {
        throw new IllegalStateException("document " + letter + " is no letter");
      }
      set.segments[segment.ord].set(first, first + (int) sizes.longValue() + 1);
    }
    return set;
  }

  FixedBitSet documents(int segment) {
    return segments[segment];
  }

  LetterSet and(LetterSet other) {
    LetterSet both = copy();
    for (int i = 0; i < segments.length; i++) {
      both.segments[i].and(other.segments[i]);
    }
    return both;
  }

  LetterSet or(LetterSet other) {
    LetterSet any = copy();
    for (int i = 0; i < segments.length; i++) {
      any.segments[i].or(other.segments[i]);
    }
    return any;
  }

  LetterSet without(LetterSet other) {
    LetterSet rest = copy();
    for (int i = 0; i < segments.length; i++) {
      rest.segments[i].andNot(other.segments[i]);
    }
    return rest;
  }

  private LetterSet copy() {
    FixedBitSet[] copies = new FixedBitSet[segments.length];
    for (int i = 0; i < segments.length; i++) {
      copies[i] = segments[i].clone();
    }
    return new LetterSet(copies);
  }
}
