package org.findings.api;

import java.util.List;

/** A search in a body: the parameters of an address, as values of JSON. */
final class SearchBody {
  private SearchBody() {}

  static Shape shape() {
    return Shape.object(
            "The same names and values as in an address.",
            Names.SEARCH.stream().map(name -> Shape.sometimes(name, value(name))).toList())
        .with("additionalProperties", false)
        .with("examples", List.of(OpenApi.inOrder("q", "drift", "size", 1)));
  }

  /** Of a list one value alone is taken, too; but programs are generated better of one shape. */
  private static Shape value(String name) {
    Shape inAddress =
        name.equals(Sameness.NAME) ? ParameterShapes.collapsing() : ParameterShapes.of(name);
    return switch (ValueShape.of(name)) {
      case TEXT, NUMBER, SWITCH -> inAddress.without("default");
      case TEXTS, YEARS -> inAddress.without("default").with("minItems", 1);
    };
  }
}
