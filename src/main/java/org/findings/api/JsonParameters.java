package org.findings.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A JSON object as the parameters of an address would give them: the same names and values. */
final class JsonParameters {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;
  private final List<String> names;

  private JsonParameters(JsonParser json, List<String> names) {
    this.json = json;
    this.names = names;
  }

  /**
   * @param names that the route takes
   */
  static Map<String, List<String>> of(byte[] body, List<String> names) throws Problem {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), body)) {
      return new JsonParameters(json, names).all();
    } catch (JacksonException e) {
      throw malformed(e.getLocation());
    }
  }

  private Map<String, List<String>> all() throws Problem {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw JsonBody.bad("The body is no JSON object.");
    }
    Map<String, List<String>> given = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      Parameters.requireKnown(name, names);
      if (given.containsKey(name)) {
        throw Parameters.repeated(name, 2);
      }
      json.nextToken();
      given.put(name, values(name));
    }
    if (json.nextToken() != null) {
      throw malformed(json.currentLocation());
    }
    return given;
  }

  private List<String> values(String name) throws Problem {
    ValueShape shape = ValueShape.of(name);
    if (json.currentToken() != JsonToken.START_ARRAY || !shape.mayBeList()) {
      return List.of(value(name, shape));
    }
    List<String> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(name, shape));
    }
    if (values.isEmpty()) {
      throw new Problem(ProblemKind.BAD_VALUE, "'" + name + "' is an empty list.")
          .withHint("Name a value, or leave it out.")
          .withParameter(name);
    }
    return values;
  }

  private String value(String name, ValueShape shape) throws Problem {
    if (!shape.takes(json.currentToken())) {
      throw shape.problem(name, json.currentToken());
    }
    String value = json.getString();
    if (!isText(value)) {
      throw new Problem(ProblemKind.BAD_VALUE, "'" + name + "' holds half of a character.")
          .withHint("Write both halves of the surrogate pair, or the character itself.")
          .withParameter(name);
    }
    return value;
  }

  /**
   * JSON's escapes can write halves of characters, which no text has and no answer could repeat.
   */
  private static boolean isText(String value) {
    return value
        .codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static Problem malformed(@Nullable TokenStreamLocation at) {
    return JsonBody.bad(
        at == null
            ? "The body is no JSON in UTF-8."
            : "The body stops being JSON at line "
                + at.getLineNr()
                + ", column "
                + at.getColumnNr()
                + ".");
  }
}
