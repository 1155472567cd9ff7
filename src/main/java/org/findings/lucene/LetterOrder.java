package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.search.Order;

/**
 * All letters of a build in an order that is not by score, as numbers, so that paragraphs can be
 * compared without reading anything. Made once for a build, where one is asked for.
 */
final class LetterOrder {
  private final Build build;
  private final Comparator<Place> comparator;
  private final int[] ranks;
  private final int[] byRank;

  private LetterOrder(Build build, Comparator<Place> comparator, int[] byRank) {
    this.build = build;
    this.comparator = comparator;
    this.byRank = byRank;
    ranks = new int[byRank.length];
    for (int rank = 0; rank < byRank.length; rank++) {
      ranks[byRank[rank]] = rank;
    }
  }

  static LetterOrder of(Build build, Order order) throws IOException {
    LetterTable letters = build.letters();
    Place[] places = new Place[letters.size()];
    for (LeafReaderContext segment : build.reader().leaves()) {
      LetterValues values = new LetterValues(segment.reader(), segment.docBase);
      int end = letters.endOfSegment(segment.ord);
      for (int letter = letters.beginOfSegment(segment.ord); letter < end; letter++) {
        places[letter] = values.place(letters.document(letter) - segment.docBase);
      }
    }
    Comparator<Place> comparator = Place.comparator(order);
    int[] byRank =
        Arrays.stream(places).sorted(comparator).mapToInt(p -> letters.at(p.document())).toArray();
    return new LetterOrder(build, comparator, byRank);
  }

  /** A number for a paragraph's place: the smaller stands first. */
  long key(int letter, int document) {
    return (long) ranks[letter] << Integer.SIZE | document;
  }

  /** The same for a place that may have been one of a former build. */
  long key(Place place) throws IOException {
    int from = 0;
    int to = byRank.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (comparator.compare(LetterValues.place(build, byRank[middle]), inLetter(place, 0)) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    boolean isHere =
        from < byRank.length
            && LetterValues.place(build, byRank[from]).letter().equals(place.letter());
    return isHere
        ? key(byRank[from], build.letters().document(byRank[from]) + place.ordinal())
        : ((long) from << Integer.SIZE) - 1;
  }

  /** The place of a paragraph. */
  Place place(int document) throws IOException {
    int letter = build.letters().at(document);
    return inLetter(LetterValues.place(build, letter), document - build.letters().document(letter));
  }

  private static Place inLetter(Place letter, int ordinal) {
    return new Place(
        letter.date(), letter.authority(), letter.letter(), ordinal, letter.document());
  }
}
