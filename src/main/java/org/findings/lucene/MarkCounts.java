package org.findings.lucene;

import org.findings.search.Facet;

/** Counts paragraphs by their {@link Marks}. */
final class MarkCounts {
  private final int[] paragraphs = new int[Marks.MOST];
  private int bits;

  void take(int mark, int inParagraphs) {
    paragraphs[mark] += inParagraphs;
    bits |= Marks.bits(mark);
  }

  /** The marks of the present letter; the next one begins. */
  int endLetter() {
    int ofLetter = bits;
    bits = 0;
    return ofLetter;
  }

  /** Adds the values of one facet. */
  void addTo(ValueCounts counts, Facet facet, FoundLetters found, LetterValueTable authorityOf) {
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
  }
}
