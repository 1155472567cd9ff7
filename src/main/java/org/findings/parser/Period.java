package org.findings.parser;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Inspected;
import org.jspecify.annotations.Nullable;

/** The days of an inspection, from phrases such as "between 29 September and 1 October 2020". */
final class Period {
  private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
  private static final String DAY = WEEKDAY + Dates.DAY;

  /** From-day, month and year; to-day, month and year: all but the days and last month optional. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)\\b"
              + DAY
              + "(?: "
              + Dates.MONTH
              + ")?(?:,? "
              + Dates.YEAR
              + ")?(?: ?[-–—] ?| to | and | until | & |, | )"
              + "(?:the )?"
              + DAY
              + " "
              + Dates.MONTH
              + "(?:,? "
              + Dates.YEAR
              + ")?");

  /** A last day in another month: "29 and 30 September, and 1 October 2020". */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?i)(?:,? and |, )" + DAY + " " + Dates.MONTH + "(?:,? " + Dates.YEAR + ")?");

  private static final Pattern SINGLE =
      Pattern.compile("(?i)\\b" + DAY + " " + Dates.MONTH + "(?:,? " + Dates.YEAR + ")");

  private Period() {}

  /**
   * The first period printed in a text.
   *
   * @param printed the date of the letter, whose year holds where the period names none
   */
  static Inspected in(String text, @Nullable LocalDate printed) {
    Matcher span = SPAN.matcher(text);
    while (span.find()) {
      Matcher further = FURTHER.matcher(text).region(span.end(), text.length());
      Inspected period =
          further.lookingAt() ? period(span, further, printed) : period(span, span, printed);
      if (period != null) {
        return period;
      }
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

  private static @Nullable Inspected period(
      Matcher span, Matcher end, @Nullable LocalDate printed) {
    boolean longer = end != span;
    int toDay = Dates.number(longer ? end.group(1) : span.group(4));
    int toMonth = Dates.month(longer ? end.group(2) : span.group(5));
    String year = longer ? end.group(3) : span.group(6);
    int fromMonth = Dates.month(span.group(2) == null ? span.group(5) : span.group(2));
    int toYear;
    if (year != null) {
      toYear = Dates.number(year);
    } else if (printed != null) {
      // Letters follow their inspections within months.
      toYear = printed.getYear() - (toMonth > printed.getMonthValue() ? 1 : 0);
    } else {
      return null;
    }
    int fromYear =
        span.group(3) != null
            ? Dates.number(span.group(3))
            : toYear - (fromMonth > toMonth ? 1 : 0);
    LocalDate from = Dates.of(fromYear, fromMonth, Dates.number(span.group(1)));
    LocalDate to = Dates.of(toYear, toMonth, toDay);
    return from == null || to == null || to.isBefore(from) ? null : new Inspected(from, to);
  }
}
