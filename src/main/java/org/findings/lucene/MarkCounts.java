package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.findings.search.Facet;
import org.findings.search.FacetCount;

/** Counts paragraphs by their {@link Marks}. */
final class MarkCounts {
  private final int[] paragraphs = new int[Marks.MOST];
  private long[] values = new long[0];
  private NumericDocValues marks = DocValues.emptyNumeric();
  private int bits;

  void begin(LeafReader segment) throws IOException {
    marks = DocValues.getNumeric(segment, Fields.MARKS);
  }

  /** Reads the marks of these documents at once, for {@link #take}. */
  void read(int[] documents, int count) throws IOException {
    if (values.length < count) {
      values = new long[count];
    }
    marks.longValues(count, documents, values, 0);
  }

  /** The document at this place of those read was found in the present letter. */
  void take(int at) {
    int mark = (int) values[at];
    paragraphs[mark]++;
    bits |= Marks.bits(mark);
  }

  /** The marks of the present letter; the next one begins. */
  int endLetter() {
    int ofLetter = bits;
    bits = 0;
    return ofLetter;
  }

  List<FacetCount> counts(Facet facet, FoundLetters found, LetterValueTable authorityOf) {
    ValueCounts counts = new ValueCounts(Marks.size(facet), authorityOf.absent());
    for (int mark = 0; mark < paragraphs.length; mark++) {
      if (paragraphs[mark] > 0) {
        counts.addParagraphs(Marks.number(facet, mark), paragraphs[mark]);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      int authority = authorityOf.first(found.letter(i));
      for (int rest = Marks.bitsOf(facet, found.marks(i)); rest != 0; rest &= rest - 1) {
        counts.addLetter(Integer.numberOfTrailingZeros(rest), authority);
      }
    }
    return counts.counts(facet, number -> Marks.value(facet, number));
  }
}
