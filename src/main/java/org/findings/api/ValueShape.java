package org.findings.api;

import java.util.List;
import org.findings.query.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What a parameter's value may be in JSON. */
enum ValueShape {
  TEXT("a string"),
  TEXTS("a string, or a list of strings"),
  YEARS("a year, a string such as \"2019..2024\", or a list of them"),
  NUMBER("a whole number"),
  SWITCH("true or false");

  private final String inWords;

  ValueShape(String inWords) {
    this.inWords = inWords;
  }

  static ValueShape of(String parameter) {
    if (parameter.equals(Field.YEAR.code())) {
      return YEARS;
    }
    boolean filter =
        Names.SEARCH_FILTERS.stream().anyMatch(field -> field.code().equals(parameter));
    if (filter || List.of("facets", "fields", "without").contains(parameter)) {
      return TEXTS;
    }
    return switch (parameter) {
      case "size" -> NUMBER;
      case "variants", "thesaurus" -> SWITCH;
      default -> TEXT;
    };
  }

  boolean mayBeList() {
    return this == TEXTS || this == YEARS;
  }

  /** Whether a value, or one in a list, may be this. */
  boolean takes(@Nullable JsonToken value) {
    if (value == null) {
      return false;
    }
    return switch (value) {
      case VALUE_STRING -> this == TEXT || mayBeList();
      // A fraction is no whole number, and is told so where sizes are read.
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> this == NUMBER || this == YEARS;
      case VALUE_TRUE, VALUE_FALSE -> this == SWITCH;
      default -> false;
    };
  }

  Problem problem(String parameter, @Nullable JsonToken value) {
    return new Problem(
            ProblemKind.BAD_VALUE, "'" + parameter + "' can't be " + inWords(value) + ".")
        .withHint("Give " + inWords + ", or leave it out.")
        .withParameter(parameter);
  }

  private static String inWords(@Nullable JsonToken value) {
    if (value == null) {
      return "nothing";
    }
    return switch (value) {
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case START_ARRAY -> "a list";
      case START_OBJECT -> "an object";
      default -> "null";
    };
  }
}
