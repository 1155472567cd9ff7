package org.findings.parser;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date that a letter or report gives itself. */
final class PrintedDate {
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(report |date of |letter )?(published|publication)( date| on)?\\b");

  /** A label inside a longer line, where lines were not told apart. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b(report published|published|publication date|date of publication) ?:");

  private static final Pattern OTHER_DAY =
      Pattern.compile("(?is).*\\b(inspect|visit|review|previous|born|fieldwork|by \\d).*");

  /** A year of too many or too few digits, or a month that is none. */
  private static final Pattern MISPRINT =
      Pattern.compile(
          "(?i)\\b"
              + Dates.DAY
              + " (?:"
              + Dates.MONTH
              + " (\\d{1,3}|\\d{5,})|[a-z]{3,10} \\d{4})\\b");

  private static final Pattern OF_WEEK =
      Pattern.compile(
          "(?i)\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the )?"
              + Dates.DAY
              + "(?: of)? "
              + Dates.MONTH
              + ",? "
              + Dates.YEAR
              + "\\b");

  /** Letters that tell one day of the week from another. */
  private static final int SHORT = 3;

  private static final int LONGEST_DATE = 40;
  private static final int LONGEST_LINE = 80;

  /** A letterhead set in one line with the date. */
  static final int LONGEST_HEAD = 300;

  private PrintedDate() {}

  static @Nullable LocalDate in(List<String> front, boolean isLetter, List<String> all) {
    for (String text : front) {
      Matcher published = (text.length() < LONGEST_LINE ? PUBLISHED : LABELLED).matcher(text);
      if (published.find()) {
        int end = Math.min(text.length(), published.end() + LONGEST_DATE);
        LocalDate date = Dates.first(text.substring(published.end(), end));
        if (date != null) {
          return date;
        }
      }
    }
    for (String text : front) {
      LocalDate date = Dates.alone(text);
      if (date == null && isLetter) {
        date = Dates.atStart(text);
      }
      if (date != null) {
        return date;
      }
    }
    for (String text : front) {
      if (isLetter && text.length() < LONGEST_HEAD && !OTHER_DAY.matcher(text).matches()) {
        LocalDate date = Dates.first(text);
        if (date != null) {
          return date;
        }
      }
    }
    for (String text : all) {
      Matcher published = PUBLISHED.matcher(text);
      Matcher labelled = LABELLED.matcher(text);
      if (text.length() < LONGEST_LINE && published.lookingAt()) {
        return Dates.first(text);
      } else if (text.length() < LONGEST_HEAD && labelled.find()) {
        return Dates.first(text.substring(labelled.end()));
      }
    }
    return null;
  }

  /** What dates with a day of the week say wrongly. */
  static List<String> wrongWeekdays(List<String> front) {
    List<String> doubts = new ArrayList<>();
    for (String text : front) {
      Matcher matcher = OF_WEEK.matcher(text);
      while (text.length() < LONGEST_HEAD && matcher.find()) {
        LocalDate date = Dates.date(matcher.group(4), matcher.group(3), matcher.group(2));
        String printed = matcher.group(1);
        String real = date == null ? printed : name(date);
        if (!real.regionMatches(true, 0, printed, 0, SHORT)) {
          doubts.add(
              "%s was a %s, not a %s: perhaps the date is misprinted."
                  .formatted(
                      matcher.group().substring(matcher.start(2) - matcher.start()),
                      real,
                      printed));
        }
      }
    }
    return doubts;
  }

  private static String name(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** Lines that look like a date and are none. */
  static List<String> misprinted(List<String> front) {
    List<String> misprinted = new ArrayList<>();
    for (String text : front) {
      boolean looks = text.length() < LONGEST_LINE && MISPRINT.matcher(text).find();
      if (looks && Dates.first(text) == null) {
        misprinted.add(text);
      }
    }
    return misprinted;
  }
}
