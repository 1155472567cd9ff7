package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.jspecify.annotations.Nullable;

/** All places of a part of the query in a document. */
final class Runs {
  private final @Nullable IntervalIterator intervals;
  private final PlaceList places = new PlaceList();
  private int document = -1;

  Runs(@Nullable IntervalIterator intervals) {
    this.intervals = intervals;
  }

  /** False where it is there already. */
  boolean begin(int asked) throws IOException {
    if (asked == document) {
      return false;
    }
    document = asked;
    places.cutTo(0);
    if (intervals == null
        || (intervals.docID() != asked
            && (intervals.docID() > asked || intervals.advance(asked) != asked))) {
      return true;
    }
    while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
      places.add(intervals.start(), intervals.end());
    }
    return true;
  }

  void addAll(Runs others) {
    for (int i = 0; i < others.places.size(); i++) {
      places.add(others.places.first(i), others.places.last(i));
    }
  }

  boolean has(int first, int last) {
    for (int i = 0; i < places.size(); i++) {
      if (places.first(i) == first && places.last(i) == last) {
        return true;
      }
    }
    return false;
  }

  /** Where those end that begin here. */
  List<Integer> endsFrom(int first) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.first(i) == first) {
        ends.add(places.last(i));
      }
    }
    return ends;
  }

  /** Where those begin that end here. */
  List<Integer> beginningsTo(int last) {
    List<Integer> beginnings = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.last(i) == last) {
        beginnings.add(places.first(i));
      }
    }
    return beginnings;
  }

  /** Good until the next document, in no order. */
  PlaceList places() {
    return places;
  }
}
