package org.findings.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML part, by its local name: the same whatever version of the format it is of.
 *
 * @param attributes by their local names
 * @param text right inside it, empty where other elements are
 */
record Xml(String name, Map<String, String> attributes, List<Xml> kids, String text) {
  static final Xml NONE = new Xml("", Map.of(), List.of(), "");

  /** The first kid of that name, {@link #NONE} where there is none. */
  Xml kid(String wanted) {
    return find(wanted).orElse(NONE);
  }

  Optional<Xml> find(String wanted) {
    for (Xml kid : kids) {
      if (kid.name.equals(wanted)) {
        return Optional.of(kid);
      }
    }
    return Optional.empty();
  }

  List<Xml> all(String wanted) {
    return kids.stream().filter(kid -> kid.name.equals(wanted)).toList();
  }

  /** Empty where it has no such attribute. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Its {@code val}, which most properties of Word have. */
  String val() {
    return get("val");
  }

  int number(String attribute, int otherwise) {
    try {
      return Integer.parseInt(get(attribute));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a property that is there says yes: without a value it does. */
  boolean isOn() {
    return !List.of("0", "false", "off").contains(val());
  }

  /** Whether an element of that name stands anywhere inside. */
  boolean holds(String wanted) {
    for (Xml kid : kids) {
      if (kid.name.equals(wanted) || kid.holds(wanted)) {
        return true;
      }
    }
    return false;
  }
}
