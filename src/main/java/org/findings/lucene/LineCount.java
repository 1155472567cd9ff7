package org.findings.lucene;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.search.Facet;
import org.findings.search.Total;

/** Counts what is found and what matches in it, and hands on each match. */
final class LineCount implements EachMatch.Taking {
  private final LetterValueTable authorityOf;
  private final LineTaking lines;
  private final BitSet authorities = new BitSet();
  private int paragraphs;
  private int letters;
  private int lastLetter = -1;
  private long matches;

  LineCount(LetterTable letters, LineTaking lines) {
    authorityOf = letters.values(Facet.AUTHORITY);
    this.lines = lines;
  }

  @Override
  public void begin(LeafReaderContext segment) throws IOException {
    lines.begin(segment);
  }

  @Override
  public void take(int document, int letter, PlaceList places) throws IOException {
    paragraphs++;
    if (letter != lastLetter) {
      lastLetter = letter;
      letters++;
      authorities.set(authorityOf.first(letter));
    }
    matches += places.size();
    for (int i = 0; i < places.size(); i++) {
      lines.take(document, letter, places.first(i), places.last(i));
    }
  }

  Total total() {
    authorities.clear(authorityOf.absent());
    return new Total(paragraphs, letters, authorities.cardinality());
  }

  long matches() {
    return matches;
  }
}
