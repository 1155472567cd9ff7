package org.findings.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a value in a request or an answer looks like, as JSON Schema says it. Never changed. */
record Shape(Map<String, Object> json) {
  private static final String TYPE = "type";
  private static final String NULL = "null";

  /** Holds the name of a part until it stands under it. */
  static final String TITLE = "title";

  /** A property of an object. */
  record Field(String name, Shape shape, boolean always) {}

  static Shape text(String description) {
    return of("string").with("description", description);
  }

  static Shape text() {
    return of("string");
  }

  static Shape day(String description) {
    return text(description).with("format", "date");
  }

  static Shape moment(String description) {
    return text(description).with("format", "date-time");
  }

  /** A count: zero or more. */
  static Shape count(String description) {
    return whole(description).with("minimum", 0);
  }

  static Shape count() {
    return of("integer").with("minimum", 0);
  }

  static Shape whole(String description) {
    return of("integer").with("description", description);
  }

  static Shape number(String description) {
    return of("number").with("description", description);
  }

  static Shape yes(String description) {
    return of("boolean").with("description", description);
  }

  static <T> Shape oneOf(Collection<T> values, Function<T, String> code) {
    return of("string").with("enum", values.stream().map(code).toList());
  }

  static <T> Shape oneOf(T[] values, Function<T, String> code) {
    return oneOf(Arrays.asList(values), code);
  }

  static Shape oneOf(String... values) {
    return oneOf(values, value -> value);
  }

  static Shape list(Shape of) {
    return of("array").with("items", of.json);
  }

  /** One of the shapes that have a name. */
  static Shape ref(String name) {
    return new Shape(Map.of("$ref", "#/components/schemas/" + name));
  }

  static Shape any(Shape... of) {
    return new Shape(Map.of("anyOf", Arrays.stream(of).map(Shape::json).toList()));
  }

  static Field field(String name, Shape shape) {
    return new Field(name, shape, true);
  }

  /** A property that only some answers have. */
  static Field sometimes(String name, Shape shape) {
    return new Field(name, shape, false);
  }

  static Shape object(String description, Field... fields) {
    return object(description, List.of(fields));
  }

  static Shape object(String description, List<Field> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name, field.shape.json));
    List<String> required = fields.stream().filter(Field::always).map(Field::name).toList();
    Shape shape = of("object").with("description", description).with("properties", properties);
    return required.isEmpty() ? shape : shape.with("required", required);
  }

  /** An object within another, under a name that programs that are generated know it by. */
  static Shape part(String name, String description, Field... fields) {
    return part(name, description, List.of(fields));
  }

  static Shape part(String name, String description, List<Field> fields) {
    return object(description, fields).with(TITLE, name);
  }

  /** An object whose names are not known before. */
  static Shape named(String description, Shape values) {
    return of("object").with("description", description).with("additionalProperties", values.json);
  }

  Shape orNull() {
    boolean plain = !json.containsKey("enum") && !json.containsKey(TITLE);
    if (json.get(TYPE) instanceof String type && plain) {
      return with(TYPE, List.of(type, NULL));
    }
    return any(this, of(NULL));
  }

  Shape saying(String description) {
    return with("description", description);
  }

  Shape within(long least, long most) {
    return with("minimum", least).with("maximum", most);
  }

  Shape usually(Object value) {
    return with("default", value);
  }

  Shape with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(json);
    more.put(keyword, value);
    return new Shape(more);
  }

  Shape without(String keyword) {
    Map<String, Object> fewer = new LinkedHashMap<>(json);
    fewer.remove(keyword);
    return new Shape(fewer);
  }

  private static Shape of(String type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(TYPE, type);
    return new Shape(json);
  }
}
