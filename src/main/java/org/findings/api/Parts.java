package org.findings.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Schemas under their names, each part that has a name among them, since programs that are
 * generated make up an ugly one for what has none.
 */
final class Parts {
  private final Map<String, Object> named = new TreeMap<>();
  private final Deque<Map.Entry<String, Map<?, ?>>> waiting = new ArrayDeque<>();

  private Parts() {}

  static Map<String, Object> named(Map<String, Shape> shapes) {
    Parts parts = new Parts();
    shapes.forEach((name, shape) -> parts.waiting.add(Map.entry(name, shape.json())));
    while (!parts.waiting.isEmpty()) {
      Map.Entry<String, Map<?, ?>> next = parts.waiting.remove();
      Object schema = parts.inside(next.getValue());
      Object other = parts.named.put(next.getKey(), schema);
      if (other != null && !other.equals(schema)) {
        throw new IllegalStateException("two schemas are named " + next.getKey());
      }
    }
    return parts.named;
  }

  private @Nullable Object at(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::at).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    if (map.get(Shape.TITLE) instanceof String name) {
      waiting.add(Map.entry(name, map));
      return Shape.ref(name).json();
    }
    return inside(map);
  }

  private Map<String, Object> inside(Map<?, ?> schema) {
    Map<String, Object> inside = new LinkedHashMap<>();
    schema.forEach(
        (keyword, value) -> {
          // A letter has a property of that name, too.
          if (!(keyword.equals(Shape.TITLE) && value instanceof String)) {
            inside.put(String.valueOf(keyword), at(value));
          }
        });
    return inside;
  }
}
