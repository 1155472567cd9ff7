package org.findings.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.findings.letter.Authority;
import org.findings.letter.Inspectorate;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.oracle.Ask.Where;
import org.jspecify.annotations.Nullable;

/** A paragraph in its letter, with its text read into words. */
record Passage(Letter letter, Paragraph paragraph, Text text) {
  static Passage of(Letter letter, Paragraph paragraph) {
    return new Passage(letter, paragraph, Text.of(paragraph.text()));
  }

  /** The values of a field, as a facet counts them. */
  List<String> values(String field) {
    @Nullable Authority authority = letter.about().authority();
    @Nullable LocalDate date = letter.about().date();
    return switch (field) {
      case "authority" -> list(authority == null ? null : authority.value());
      case "region" -> list(authority == null ? null : authority.region());
      case "kind" -> list(letter.about().kind().code());
      case "inspectorate" ->
          letter.about().inspectorates().stream().map(Inspectorate::label).toList();
      case "grade" -> list(paragraph.grade() == null ? null : paragraph.grade().label());
      case "overall" ->
          list(letter.about().grade() == null ? null : letter.about().grade().label());
      case "role" -> list(paragraph.role().label());
      case "section" -> paths();
      case "year" -> list(date == null ? null : String.valueOf(date.getYear()));
      case "date" -> list(date == null ? null : date.toString());
      case "letter" -> list(letter.id());
      case "number" -> list(paragraph.number());
      default -> throw new IllegalArgumentException("no field " + field);
    };
  }

  /** Whether a field has a value, or lies in a range of values, or is absent. */
  boolean has(Where where) {
    if (where.value().equals("none")) {
      return values(where.field()).isEmpty();
    }
    int dots = where.value().indexOf("..");
    if (dots > 0) {
      String from = where.value().substring(0, dots);
      String to = where.value().substring(dots + 2);
      return values(where.field()).stream()
          .anyMatch(v -> v.compareTo(from) >= 0 && v.compareTo(to) <= 0);
    }
    String wanted = Spelling.plain(where.value());
    return Stream.concat(values(where.field()).stream(), others(where.field()))
        .anyMatch(v -> Spelling.plain(v).equals(wanted));
  }

  /** What a value may be called besides. */
  private Stream<String> others(String field) {
    @Nullable Authority authority = letter.about().authority();
    return switch (field) {
      case "authority" -> authority == null ? Stream.of() : Stream.of(authority.name());
      case "section" -> paragraph.section().stream();
      default -> Stream.of();
    };
  }

  /** A section counts for those around it, so each level has its own path. */
  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (int depth = 1; depth <= paragraph.section().size(); depth++) {
      paths.add(String.join(" > ", paragraph.section().subList(0, depth)));
    }
    return paths;
  }

  private static List<String> list(@Nullable String value) {
    return Stream.ofNullable(value).filter(Objects::nonNull).toList();
  }
}
