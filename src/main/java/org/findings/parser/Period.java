package org.findings.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Inspected;
import org.jspecify.annotations.Nullable;

/**
 * Days that a text names in one go, in however many parts, such as "between 29 September and 1
 * October 2020": the first and the last of them.
 *
 * @param at where the text names them
 * @param days unknown where they can't be: no such day, or an end before its start
 * @param week whether a week is named by its first day
 */
record Period(int at, String printed, Inspected days, boolean week) {

  /** A day, with its month and year where they are not those of the day that follows. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b"
              + Dates.WEEKDAY
              + Dates.DAY
              + "(?!\\d|[.%]\\d(?!\\d?\\.\\d{4})|%)(?:(?: of)? ?"
              + Dates.MONTH
              + ")?(?:,? ?"
              + Dates.YEAR
              + "\\b)?");

  private static final Pattern NUMERIC = Pattern.compile(Dates.NUMERIC);

  /** The month first: "June 3 to 7, 2019". */
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?i)\\b"
              + Dates.MONTH
              + " "
              + Dates.DAY
              + "(?: ?(?:-|to|and) ?(?:"
              + Dates.MONTH
              + " )?"
              + Dates.DAY
              + ")?,? "
              + Dates.YEAR
              + "\\b");

  /** What stands between two days of one inspection. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i) ?(?:[-/&,;]|to|and|until|till|through|plus)"
              + "(?: ?\\b(?:and|to|then|again|also|from|between|on|the|up|until|including)\\b)* ?| ");

  private static final Pattern WEEK =
      Pattern.compile("(?i)\\b(?:week|w) ?(?:/ ?c|commencing|beginning|starting|of)\\W{0,3}$");

  private static final int WORKING_DAYS = 5;

  /** One day, as far as the words at its place name it: month and year 0 where they don't. */
  private record Day(int day, int month, int year) {}

  /**
   * All periods and single days that a text names.
   *
   * @param text in {@link Dates#plain plain} form
   * @param printed the date of the letter, whose year holds where the text names none
   */
  static List<Period> in(String text, @Nullable LocalDate printed) {
    List<Period> periods = new ArrayList<>();
    int from = 0;
    Matcher first = DAY.matcher(text);
    Matcher american = AMERICAN.matcher(text);
    boolean hasAmerican = american.find();
    while (from < text.length() && first.find(from)) {
      if (hasAmerican && american.start() <= first.start()) {
        periods.add(american(american, text));
        from = american.end();
        hasAmerican = american.find();
        continue;
      }
      List<Day> days = new ArrayList<>();
      int end = days(text, first.start(), days);
      Inspected period = period(days, printed);
      if (period != null) {
        String words = text.substring(first.start(), end);
        boolean week = WEEK.matcher(text.substring(0, first.start())).find();
        periods.add(new Period(first.start(), words, week ? week(period) : period, week));
      }
      from = Math.max(end, from + 1);
    }
    return periods;
  }

  /** Whether this is no period but a day, or neither. */
  boolean oneDay() {
    return days.from() == null || days.from().equals(days.to());
  }

  /** Collects days; they end where the last one does that has a month. */
  private static int days(String text, int from, List<Day> days) {
    Matcher day = DAY.matcher(text);
    Matcher numeric = NUMERIC.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    int dated = from + 1;
    int end;
    int at = from;
    while (true) {
      if (numeric.region(at, text.length()).lookingAt()) {
        LocalDate date = Dates.numeric(numeric);
        days.add(
            date == null
                ? new Day(0, 1, 1)
                : new Day(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
        end = numeric.end();
      } else if (day.region(at, text.length()).lookingAt()) {
        String month = day.group(2);
        String year = day.group(3);
        days.add(
            new Day(
                Dates.number(day.group(1)),
                month == null ? 0 : Dates.month(month),
                year == null ? 0 : Dates.number(year)));
        end = day.end();
      } else {
        return dated;
      }
      dated = days.getLast().month() == 0 ? dated : end;
      if (!between.region(end, text.length()).lookingAt()) {
        return dated;
      }
      at = between.end();
    }
  }

  private static Period american(Matcher match, String text) {
    LocalDate from = Dates.date(match.group(5), match.group(1), match.group(2));
    String month = match.group(3) == null ? match.group(1) : match.group(3);
    String day = match.group(4) == null ? match.group(2) : match.group(4);
    LocalDate to = Dates.date(match.group(5), month, day);
    String words = text.substring(match.start(), match.end());
    return new Period(match.start(), words, inspected(from, to), false);
  }

  private static @Nullable Inspected period(List<Day> named, @Nullable LocalDate printed) {
    List<Day> days = new ArrayList<>(named);
    while (!days.isEmpty() && days.getLast().month() == 0) {
      days.removeLast();
    }
    int year = lastYear(days, printed);
    if (days.isEmpty() || year == 0) {
      return null;
    }
    int month = days.getLast().month();
    LocalDate to = Dates.of(year, month, days.getLast().day());
    LocalDate from = to;
    for (int i = days.size() - 2; i >= 0; i--) {
      Day day = days.get(i);
      int nextMonth = month;
      month = day.month() == 0 ? month : day.month();
      year = day.year() != 0 ? day.year() : year - (month > nextMonth ? 1 : 0);
      from = Dates.of(year, month, day.day());
      if (from == null) {
        return Inspected.UNKNOWN;
      }
    }
    return inspected(from, to);
  }

  private static Inspected inspected(@Nullable LocalDate from, @Nullable LocalDate to) {
    boolean possible = from != null && to != null && !to.isBefore(from);
    return possible ? new Inspected(from, to) : Inspected.UNKNOWN;
  }

  private static Inspected week(Inspected named) {
    LocalDate from = named.from();
    return from != null && from.equals(named.to())
        ? new Inspected(from, from.plusDays(WORKING_DAYS - 1))
        : named;
  }

  /** The year of the last day: its own, that of a day before, or what the letter's date tells. */
  private static int lastYear(List<Day> days, @Nullable LocalDate printed) {
    for (int i = days.size() - 1; i >= 0; i--) {
      if (days.get(i).year() != 0) {
        return days.get(i).year();
      }
    }
    // Letters follow their inspections within months.
    return printed == null || days.isEmpty()
        ? 0
        : printed.getYear() - (days.getLast().month() > printed.getMonthValue() ? 1 : 0);
  }
}
