package org.findings.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first few things of an order, in memory that does not grow with what it is offered.
 *
 * @param <T> what stands in that order
 */
final class First<T> {
  private final Comparator<T> order;
  private final int wanted;
  private final @Nullable T after;
  private final PriorityQueue<T> kept;

  /**
   * @param after only what stands behind it is wanted
   */
  First(Comparator<T> order, int wanted, @Nullable T after) {
    this.order = order;
    this.wanted = wanted;
    this.after = after;
    this.kept = new PriorityQueue<>(Math.max(1, wanted), order.reversed());
  }

  void offer(T place) {
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

  /** The last of as many as are wanted, null where there are not so many yet. */
  @Nullable T last() {
    return kept.size() < wanted ? null : kept.peek();
  }

  List<T> inOrder() {
    List<T> places = new ArrayList<>(kept);
    places.sort(order);
    return places;
  }
}
