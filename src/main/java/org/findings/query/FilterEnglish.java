package org.findings.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.findings.letter.Kind;
import org.findings.query.Filter.Absent;
import org.findings.query.Filter.Between;
import org.findings.query.Filter.Choice;
import org.findings.query.Filter.Exactly;
import org.jspecify.annotations.Nullable;

/** A filter read back in English: "in areas for improvement", "2018 to 2024". */
final class FilterEnglish {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private FilterEnglish() {}

  static String of(Filter filter) {
    List<String> said = new ArrayList<>();
    if (!filter.wanted().isEmpty()) {
      said.add(any(filter.field(), filter.wanted()));
    }
    if (!filter.unwanted().isEmpty()) {
      said.add("not " + any(filter.field(), filter.unwanted()));
    }
    return String.join(", ", said);
  }

  private static String any(Field field, List<Choice> choices) {
    return choices.stream()
        .map(choice -> one(field, choice))
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private static String one(Field field, Choice choice) {
    return switch (choice) {
      case Absent a -> "without " + article(field);
      case Between b -> between(b.from(), b.to());
      case Exactly e -> exactly(field, e.value());
    };
  }

  private static String exactly(Field field, String value) {
    return switch (field) {
      case AUTHORITY -> "of " + value;
      case REGION -> "in the region " + value;
      case KIND -> "in the kind “" + Kind.ofCode(value).map(Kind::label).orElse(value) + "”";
      case INSPECTORATE -> "by " + value;
      case GRADE -> "under the grade " + value;
      case OVERALL -> "in letters graded " + value;
      case ROLE -> "in " + role(value);
      case SECTION -> "in the section “" + value + "”";
      case LETTER -> "in the letter " + value;
      case STANCE -> "where it is " + value;
      case NUMBER -> "numbered " + value;
      case YEAR, DATE -> value;
    };
  }

  private static String role(String role) {
    return switch (role) {
      case "finding" -> "findings";
      case "strength" -> "strengths";
      case "requirement met" -> "requirements met";
      case "improvement" -> "areas for improvement";
      case "recommendation" -> "recommendations";
      case "priority action" -> "areas for priority action";
      case "case study" -> "case studies";
      case "footnote" -> "footnotes";
      default -> role;
    };
  }

  private static String article(Field field) {
    return switch (field) {
      case AUTHORITY, INSPECTORATE -> "an " + field.code();
      case OVERALL -> "an overall grade";
      case YEAR, DATE -> "a date";
      default -> "a " + field.code();
    };
  }

  private static String between(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      boolean years =
          from.getDayOfYear() == 1 && to.getDayOfMonth() == 31 && to.getMonthValue() == 12;
      if (years) {
        return from.getYear() == to.getYear()
            ? "" + from.getYear()
            : from.getYear() + " to " + to.getYear();
      }
      return from.equals(to)
          ? "on " + DAY.format(from)
          : DAY.format(from) + " to " + DAY.format(to);
    }
    return from != null
        ? "from " + DAY.format(from)
        : to != null ? "to " + DAY.format(to) : "any day";
  }
}
