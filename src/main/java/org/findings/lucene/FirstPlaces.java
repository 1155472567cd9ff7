package org.findings.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Keeps the first few places of an order, in memory that does not grow with what it is offered. */
final class FirstPlaces {
  private final Comparator<Place> order;
  private final int wanted;
  private final @Nullable Place after;
  private final PriorityQueue<Place> kept;

  /**
   * @param after only places behind it are wanted
   */
  FirstPlaces(Comparator<Place> order, int wanted, @Nullable Place after) {
    this.order = order;
    this.wanted = wanted;
    this.after = after;
    this.kept = new PriorityQueue<>(Math.max(1, wanted), order.reversed());
  }

  void offer(Place place) {
    if (wanted == 0 || (after != null && order.compare(place, after) <= 0)) {
      return;
    }
    if (kept.size() < wanted) {
      kept.add(place);
    } else if (order.compare(place, kept.element()) < 0) {
      kept.remove();
      kept.add(place);
    }
  }

  /** Whether a letter's paragraphs can be left out, given the place before its first one. */
  boolean isBehind(Place beforeFirst) {
    return wanted == 0 || (kept.size() == wanted && order.compare(beforeFirst, kept.element()) > 0);
  }

  List<Place> inOrder() {
    List<Place> places = new ArrayList<>(kept);
    places.sort(order);
    return places;
  }
}
