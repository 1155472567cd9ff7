package org.findings.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.letter.Role;
import org.findings.query.Filter.Absent;
import org.findings.query.Filter.Between;
import org.findings.query.Filter.Choice;
import org.findings.query.Filter.Exactly;
import org.findings.stance.Stance;
import org.jspecify.annotations.Nullable;

/** The values of fields as people write them: {@code Good}, {@code -Good}, {@code 2019..2024}. */
public final class Values {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");

  private Values() {}

  /** A filter from written values: "or" among them, a leading - excludes, none is absent. */
  public static Filter filter(Field field, List<String> written) throws QueryProblem {
    return filter(field, written, null);
  }

  static Filter filter(Field field, List<String> written, @Nullable Integer at)
      throws QueryProblem {
    List<Choice> wanted = new ArrayList<>();
    List<Choice> unwanted = new ArrayList<>();
    for (String value : written) {
      String trimmed = value.strip();
      boolean not = trimmed.startsWith("-");
      (not ? unwanted : wanted).add(choice(field, not ? trimmed.substring(1) : trimmed, at));
    }
    return new Filter(field, wanted, unwanted);
  }

  /** A day as {@code 2019-12-31}. */
  public static LocalDate day(String name, String written) throws QueryProblem {
    try {
      return LocalDate.parse(written.strip());
    } catch (DateTimeException e) {
      throw new QueryProblem(
          null,
          name + " is '" + written + "', which is no date.",
          "Write a date as year-month-day, such as 2019-12-31.");
    }
  }

  private static Choice choice(Field field, String value, @Nullable Integer at)
      throws QueryProblem {
    if (value.isBlank()) {
      throw problem(field, value, at, "Name a value, or leave the filter out.");
    }
    if (value.equalsIgnoreCase("none")) {
      return new Absent();
    }
    return switch (field) {
      case KIND -> known(field, value, at, Kind.values(), Kind::code);
      case INSPECTORATE -> known(field, value, at, Inspectorate.values(), Inspectorate::label);
      case GRADE, OVERALL -> known(field, grade(value), at, Grade.values(), Grade::label);
      case ROLE -> known(field, value, at, Role.values(), Role::label);
      case STANCE -> known(field, value, at, Stance.values(), Stance::code);
      case YEAR -> years(value, at);
      case DATE -> days(value);
      case AUTHORITY, REGION, SECTION, LETTER, NUMBER -> new Exactly(value);
    };
  }

  /** Letters of before 2018 print the grade without its last four words. */
  private static String grade(String value) {
    return value.equalsIgnoreCase("requires improvement")
        ? Grade.REQUIRES_IMPROVEMENT.label()
        : value;
  }

  private static <T> Choice known(
      Field field, String value, @Nullable Integer at, T[] all, Function<T, String> name)
      throws QueryProblem {
    for (T one : all) {
      if (name.apply(one).equalsIgnoreCase(value)) {
        return new Exactly(name.apply(one));
      }
    }
    String names = Arrays.stream(all).map(name).collect(Collectors.joining(", "));
    throw problem(field, value, at, "Use one of: " + names + ", none.");
  }

  private static Choice days(String value) throws QueryProblem {
    int dots = value.indexOf("..");
    LocalDate from = day("date", dots < 0 ? value : value.substring(0, dots));
    LocalDate to = dots < 0 ? from : day("date", value.substring(dots + 2));
    if (to.isBefore(from)) {
      throw problem(Field.DATE, value, null, "Write the earlier day first: " + to + ".." + from);
    }
    return new Between(from, to);
  }

  private static Choice years(String value, @Nullable Integer at) throws QueryProblem {
    Matcher years = YEARS.matcher(value);
    if (!years.matches()) {
      throw problem(Field.YEAR, value, at, "Write a year, or two: 2019 or 2019..2024.");
    }
    int from = Integer.parseInt(years.group(1));
    int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    if (to < from) {
      throw problem(
          Field.YEAR, value, at, "Write the earlier year first: " + to + ".." + from + ".");
    }
    return new Between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static QueryProblem problem(
      Field field, String value, @Nullable Integer at, String hint) {
    return new QueryProblem(at, "'" + value + "' is no value of " + field.code() + ".", hint);
  }
}
