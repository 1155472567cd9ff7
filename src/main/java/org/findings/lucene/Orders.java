package org.findings.lucene;

import java.util.ArrayList;
import java.util.List;

/** The orders in which a few things can stand. */
final class Orders {
  private Orders() {}

  static <T> List<List<T>> of(List<T> things) {
    if (things.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> orders = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      List<T> others = new ArrayList<>(things);
      T first = others.remove(i);
      for (List<T> rest : of(others)) {
        List<T> order = new ArrayList<>();
        order.add(first);
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
