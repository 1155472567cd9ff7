package org.findings.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.query.Field;

/** The names of parameters. */
final class Names {
  /** Filters of paragraphs. */
  static final List<Field> FILTERS =
      List.of(
          Field.AUTHORITY,
          Field.REGION,
          Field.KIND,
          Field.INSPECTORATE,
          Field.GRADE,
          Field.OVERALL,
          Field.ROLE,
          Field.SECTION,
          Field.YEAR,
          Field.LETTER);

  /** Those of a search: of paragraphs, and of what matches in them. */
  static final List<Field> SEARCH_FILTERS =
      Stream.concat(FILTERS.stream(), Stream.of(Field.STANCE)).toList();

  /** Filters of letters as wholes. */
  static final List<Field> LETTER_FILTERS =
      FILTERS.stream()
          .filter(f -> f != Field.GRADE && f != Field.ROLE && f != Field.SECTION)
          .toList();

  private static final List<String> PAGING = List.of("from", "to", "sort", "size", "cursor");

  private static final List<String> QUERY =
      List.of("q", "in", "syntax", "variants", "thesaurus", "without");

  static final List<String> SEARCH =
      Stream.of(
              QUERY,
              codes(SEARCH_FILTERS),
              PAGING,
              List.of("group", Sameness.NAME, "facets", "fields"))
          .flatMap(List::stream)
          .toList();

  /** Those that choose what is found, not what is made of it. */
  static final List<String> SOUGHT =
      Stream.of(QUERY, codes(SEARCH_FILTERS), List.of("from", "to", Sameness.NAME))
          .flatMap(List::stream)
          .toList();

  static final List<String> EXPORT =
      and(SOUGHT, "what", "format", "fields", "width", "sample", "seed");

  /** Those of a letter's file. */
  static final List<String> SOURCE = List.of(LetterRoute.SHA256);

  /** Those of one letter. */
  static final List<String> LETTER = List.of(LetterRoute.SHA256, "fields");

  static final List<String> FEED = and(SOUGHT, "size");

  static final List<String> COLLOCATES =
      and(SOUGHT, "window", "stopWords", "forms", "size", "least", "by", "format");
  static final List<String> TRENDS = and(SOUGHT, "by", "format");

  /** Those of a comparison of all words. */
  static final List<String> OF_KEYWORDS =
      List.of("size", "leastLetters", "leastAuthorities", "stopWords");

  static final List<String> COMPARE =
      Stream.of(SOUGHT, List.of("a", "b", "format"), OF_KEYWORDS).flatMap(List::stream).toList();

  /** Of one side of a comparison. */
  static final List<String> SIDE = and(codes(SEARCH_FILTERS), "from", "to");

  static final List<String> CONCORDANCE =
      and(SOUGHT, "width", "by", "sort", "sample", "seed", "size", "cursor", "fields");

  /** Whose letters are asked for stands in the address. */
  static final List<String> AUTHORITY =
      SOUGHT.stream()
          .filter(name -> !name.equals(Field.AUTHORITY.code()) && !name.equals(Field.REGION.code()))
          .toList();

  static final List<String> SUGGEST =
      Stream.of(List.of("q"), codes(FILTERS), List.of("from", "to", "size"))
          .flatMap(List::stream)
          .toList();

  static final List<String> LETTERS =
      Stream.of(codes(LETTER_FILTERS), PAGING, List.of("fields")).flatMap(List::stream).toList();

  /** Those of a search that choose among what is found otherwise. */
  static final List<String> SIMILAR =
      Stream.concat(codes(FILTERS).stream(), Stream.of("from", "to", "size")).toList();

  private Names() {}

  /** Names may be repeated, or stand in one value with commas between them. */
  static List<String> split(List<String> values) {
    return values.stream()
        .flatMap(v -> Arrays.stream(v.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /** Of the names there are those that are asked for, all where none is. */
  static Set<String> fields(Parameters parameters, Set<String> known) throws Problem {
    List<String> names = split(parameters.all("fields"));
    for (String name : names) {
      if (!known.contains(name)) {
        throw badValue("fields", name, String.join(", ", known));
      }
    }
    return names.isEmpty() ? known : Set.copyOf(names);
  }

  static <T> String listed(Collection<T> things, Function<T, String> code) {
    return things.stream().map(code).collect(Collectors.joining(", "));
  }

  static Problem badValue(String parameter, String value, String known) {
    return new Problem(ProblemKind.BAD_VALUE, "'" + value + "' is no value of " + parameter + ".")
        .withHint("Use one of: " + known + ".")
        .withParameter(parameter);
  }

  static List<String> and(List<String> names, String... more) {
    return Stream.concat(names.stream(), Stream.of(more)).toList();
  }

  private static List<String> codes(List<Field> fields) {
    return fields.stream().map(Field::code).toList();
  }
}
