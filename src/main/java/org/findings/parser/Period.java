package org.findings.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Inspected;
import org.jspecify.annotations.Nullable;

/**
 * The days of an inspection, from phrases such as "between 29 September and 1 October 2020": the
 * first and the last of all days that are named in one go, in however many parts.
 */
final class Period {
  private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";

  /** A day, with its month and year where they are not those of the day that follows. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b"
              + WEEKDAY
              + Dates.DAY
              + "(?!\\d|[.%]\\d|%)(?:(?: of)? ?"
              + Dates.MONTH
              + "\\b)?(?:,? "
              + Dates.YEAR
              + "\\b)?");

  private static final Pattern SLASHED =
      Pattern.compile("\\b([0-3]?\\d)[/.]([01]?\\d)[/.]" + Dates.YEAR + "\\b");

  /** What stands between two days of one inspection. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i) ?(?:[-–—‒─]|to|and|until|&|,|;|through)(?: (?:and|to|then|again|from|between|on|the))* ?| ");

  private static final Pattern SINGLE =
      Pattern.compile("(?i)\\b" + Dates.DAY + " " + Dates.MONTH + "(?:,? " + Dates.YEAR + ")");

  /** One day, as far as the words at its place name it: month and year 0 where they don't. */
  private record Day(int day, int month, int year) {}

  private Period() {}

  /**
   * The first period printed in a text.
   *
   * @param printed the date of the letter, whose year holds where the period names none
   */
  static Inspected in(String text, @Nullable LocalDate printed) {
    int from = 0;
    Matcher day = DAY.matcher(text);
    Matcher slashed = SLASHED.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    while (from < text.length() && day.find(from)) {
      List<Day> days = new ArrayList<>();
      int at = day.start();
      while (true) {
        if (slashed.region(at, text.length()).lookingAt()) {
          days.add(day(slashed, Dates.number(slashed.group(2))));
          at = slashed.end();
        } else if (day.region(at, text.length()).lookingAt()) {
          days.add(day(day, day.group(2) == null ? 0 : Dates.month(day.group(2))));
          at = day.end();
        } else {
          break;
        }
        if (!between.region(at, text.length()).lookingAt()) {
          break;
        }
        at = between.end();
      }
      Inspected period = period(days, printed);
      if (period != null) {
        return period;
      }
      from = Math.max(at, from + 1);
    }
    return Inspected.UNKNOWN;
  }

  /** A single day on which an inspection took place. */
  static Inspected dayIn(String text) {
    Matcher single = SINGLE.matcher(text);
    if (single.find()) {
      LocalDate day = Dates.date(single.group(3), single.group(2), single.group(1));
      return new Inspected(day, day);
    }
    return Inspected.UNKNOWN;
  }

  private static Day day(Matcher matcher, int month) {
    String year = matcher.group(3);
    return new Day(Dates.number(matcher.group(1)), month, year == null ? 0 : Dates.number(year));
  }

  private static @Nullable Inspected period(List<Day> named, @Nullable LocalDate printed) {
    List<Day> days = new ArrayList<>(named);
    while (!days.isEmpty() && days.getLast().month() == 0) {
      days.removeLast();
    }
    if (days.size() < 2) {
      return null;
    }
    int month = days.getLast().month();
    int year = lastYear(days, printed);
    if (year == 0) {
      return null;
    }
    LocalDate to = Dates.of(year, month, days.getLast().day());
    LocalDate from = to;
    for (int i = days.size() - 2; i >= 0; i--) {
      Day day = days.get(i);
      int nextMonth = month;
      month = day.month() == 0 ? month : day.month();
      year = day.year() != 0 ? day.year() : year - (month > nextMonth ? 1 : 0);
      from = Dates.of(year, month, day.day());
    }
    return from == null || to == null || to.isBefore(from) ? null : new Inspected(from, to);
  }

  /** The year of the last day: its own, that of a day before, or what the letter's date tells. */
  private static int lastYear(List<Day> days, @Nullable LocalDate printed) {
    for (int i = days.size() - 1; i >= 0; i--) {
      if (days.get(i).year() != 0) {
        return days.get(i).year();
      }
    }
    // Letters follow their inspections within months.
    return printed == null
        ? 0
        : printed.getYear() - (days.getLast().month() > printed.getMonthValue() ? 1 : 0);
  }
}
