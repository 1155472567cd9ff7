package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.findings.search.Facet;
import org.findings.search.Order;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, of letters found, the first few of an order that is not by score. Only the names of
 * those that may be among them are read: dates and authorities' ranks come from arrays.
 */
final class FirstLetters {
  private final Build build;
  private final LetterTable letters;
  private final Order order;
  private final AuthorityNames names;

  FirstLetters(Build build, Order order) throws IOException {
    this.build = build;
    this.letters = build.letters();
    this.order = order;
    this.names = letters.names();
  }

  /**
   * The first of them in order, and more where they are equal in date or authority.
   *
   * @param after only letters that don't stand before this place are wanted
   */
  List<Place> of(FoundLetters found, int wanted, @Nullable Place after) throws IOException {
    long from = after == null ? Long.MIN_VALUE : rank(after);
    PriorityQueue<Long> best = new PriorityQueue<>(Comparator.reverseOrder());
    for (int i = 0; i < found.size(); i++) {
      long rank = rank(found.letter(i));
      if (rank > from && (best.size() < wanted || rank < best.element())) {
        best.add(rank);
        if (best.size() > wanted) {
          best.remove();
        }
      }
    }
    long to = best.isEmpty() ? from : best.element();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      long rank = rank(found.letter(i));
      // Of equals to the place itself, any may stand behind it.
      if (rank >= from && rank <= to) {
        places.add(LetterValues.place(build, found.letter(i)));
      }
    }
    places.sort(Place.comparator(order));
    return places;
  }

  private long rank(int letter) {
    return order == Order.AUTHORITY
        ? names.rank(letters.values(Facet.AUTHORITY).first(letter))
        : byDate(letters.date(letter));
  }

  private long rank(Place place) {
    if (order == Order.AUTHORITY) {
      return names.rank(place.authority());
    }
    Integer date = place.date();
    return byDate(date == null ? LetterTable.NO_DATE : date);
  }

  private long byDate(int date) {
    if (date == LetterTable.NO_DATE) {
      return Long.MAX_VALUE;
    }
    return order == Order.OLDEST ? date : -(long) date;
  }
}
