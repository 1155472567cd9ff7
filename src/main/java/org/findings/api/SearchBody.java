package org.findings.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search in a body: the parameters of an address, as values of JSON. */
final class SearchBody {
  private SearchBody() {}

  static Shape shape() {
    return Shape.object(
            "The same names and values as in an address.",
            Names.SEARCH.stream().map(name -> Shape.sometimes(name, value(name))).toList())
        .with("additionalProperties", false)
        .with("examples", List.of(Map.of("q", "drift", "size", 1)));
  }

  private static Shape value(String name) {
    Shape inAddress =
        name.equals(Sameness.NAME) ? ParameterShapes.collapsing() : ParameterShapes.of(name);
    return switch (ValueShape.of(name)) {
      case TEXT, NUMBER, SWITCH -> inAddress;
      case TEXTS -> oneOrMore(inAddress);
      case YEARS -> oneOrMore(inAddress, Shape.whole("A year.").within(1000, 9999));
    };
  }

  private static Shape oneOrMore(Shape list, Shape... besides) {
    Object description = list.json().get("description");
    if (!(list.json().get("items") instanceof Map<?, ?> items)) {
      throw new IllegalStateException("no list: " + list);
    }
    Shape one = new Shape(copy(items));
    Shape each = besides.length == 0 ? one : Shape.any(one, besides[0]);
    Shape many = Shape.list(each).with("minItems", 1);
    return (besides.length == 0 ? Shape.any(one, many) : Shape.any(one, besides[0], many))
        .saying(String.valueOf(description));
  }

  private static Map<String, Object> copy(Map<?, ?> items) {
    Map<String, Object> copy = new LinkedHashMap<>();
    items.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }
}
