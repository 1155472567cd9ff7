package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.findings.query.Field;

/** Reads where the letters of a segment stand in an order. Letters in ascending order only. */
final class LetterValues {
  private final NumericDocValues dates;
  private final SortedSetDocValues authorities;
  private final SortedDocValues ids;
  private final int base;

  LetterValues(LeafReader segment, int base) throws IOException {
    this.base = base;
    dates = DocValues.getNumeric(segment, Fields.DATE_KEY);
    authorities = DocValues.getSortedSet(segment, Fields.facet(Field.AUTHORITY));
    ids = DocValues.getSorted(segment, Fields.LETTER_KEY);
  }

  /** Of one letter, by its number. */
  static Place place(Build build, int letter) throws IOException {
    List<LeafReaderContext> segments = build.reader().leaves();
    int document = build.letters().document(letter);
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    return new LetterValues(segment.reader(), segment.docBase).place(document - segment.docBase);
  }

  Place place(int letter) throws IOException {
    Integer date = dates.advanceExact(letter) ? Math.toIntExact(dates.longValue()) : null;
    String authority =
        authorities.advanceExact(letter)
            ? FacetValues.label(authorities.lookupOrd(authorities.nextOrd()).utf8ToString())
            : null;
    if (!ids.advanceExact(letter)) {
      throw new IllegalStateException("document " + letter + " is no letter");
    }
    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
    return new Place(date, authority, id, 0, base + letter);
  }
}
