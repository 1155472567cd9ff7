package org.findings.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a paragraph hold.
 *
 * @param values of each field, as a facet counts them
 * @param names that find it, of each field, in their plain spelling
 */
record Facts(Map<String, List<String>> values, Map<String, Set<String>> names) {

  static Facts of(About letter, Paragraph paragraph) {
    @Nullable Authority authority = letter.authority();
    @Nullable LocalDate date = letter.date();
    Map<String, List<String>> values = new HashMap<>();
    values.put("authority", list(authority == null ? null : authority.value()));
    values.put("region", list(authority == null ? null : authority.region()));
    values.put("kind", list(letter.kind().code()));
    values.put("inspectorate", letter.inspectorates().stream().map(Inspectorate::label).toList());
    values.put("grade", list(paragraph.grade() == null ? null : paragraph.grade().label()));
    values.put("overall", list(letter.grade() == null ? null : letter.grade().label()));
    values.put("role", list(paragraph.role().label()));
    values.put("section", paths(paragraph.section()));
    values.put("year", list(date == null ? null : String.valueOf(date.getYear())));
    values.put("date", list(date == null ? null : date.toString()));
    values.put("letter", list(letter.id()));
    values.put("number", list(paragraph.number()));

    Map<String, Set<String>> names = new HashMap<>();
    values.forEach((field, list) -> names.put(field, plain(list.stream())));
    names.put(
        "section", plain(Stream.concat(stream(values, "section"), paragraph.section().stream())));
    names.put(
        "authority",
        plain(
            Stream.concat(
                stream(values, "authority"),
                Stream.ofNullable(authority == null ? null : authority.name()))));
    return new Facts(values, names);
  }

  List<String> values(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** Whether a field has a value, or lies in a range of values, or is absent. */
  boolean has(String field, String value) {
    if (value.equals("none")) {
      return values(field).isEmpty();
    }
    int dots = value.indexOf("..");
    if (dots > 0) {
      String from = value.substring(0, dots);
      String to = value.substring(dots + 2);
      return values(field).stream().anyMatch(v -> v.compareTo(from) >= 0 && v.compareTo(to) <= 0);
    }
    return names.getOrDefault(field, Set.of()).contains(Spelling.plain(value));
  }

  /** A section counts for those around it, so each level has its own path. */
  private static List<String> paths(List<String> section) {
    List<String> paths = new ArrayList<>();
    for (int depth = 1; depth <= section.size(); depth++) {
      paths.add(String.join(" > ", section.subList(0, depth)));
    }
    return paths;
  }

  private static Stream<String> stream(Map<String, List<String>> values, String field) {
    return values.getOrDefault(field, List.of()).stream();
  }

  private static Set<String> plain(Stream<String> names) {
    return names.map(Spelling::plain).collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> list(@Nullable String value) {
    return Stream.ofNullable(value).toList();
  }
}
