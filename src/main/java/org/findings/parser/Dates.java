package org.findings.parser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as letters print them. */
final class Dates {
  static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
  static final String DAY = "([0-3]?\\d) ?(?:st|nd|rd|th)?";
  static final String YEAR = "((?:19|20)\\d\\d)";
  static final String WEEKDAY =
      "(?:(?:mon|tue(?:s)?|wed(?:nes|s)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?:the )?)?";

  private static final Pattern WRITTEN =
      Pattern.compile("(?i)\\b" + WEEKDAY + DAY + "(?: of)? ?" + MONTH + ",? ?" + YEAR + "\\b");
  private static final Pattern AMERICAN =
      Pattern.compile("(?i)\\b" + WEEKDAY + MONTH + " " + DAY + ",? " + YEAR + "\\b");
  private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b");

  /** A year of two digits only between slashes: with stops it may be the number of a heading. */
  static final String NUMERIC =
      "\\b([0-3]?\\d)(?:[/.]([01]?\\d)[/.]" + YEAR + "|/([01]?\\d)/(\\d\\d))\\b(?![/.]\\d)";

  private static final Pattern SLASHED = Pattern.compile(NUMERIC);
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:(?:letter )?date(?:d| of letter)?)? ?[:-]? ?");
  private static final int LONGEST = 60;

  /** Blanks and dashes of all widths. */
  private static final Pattern BLANKS = Pattern.compile("[\\h\\v]+");

  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−─]");

  private Dates() {}

  /** The date that a line is, with or without "Date:" before it, or null. */
  static @Nullable LocalDate alone(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher label = LABEL.matcher(text);
    String rest = label.lookingAt() ? text.substring(label.end()) : text;
    rest = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    boolean date =
        WRITTEN.matcher(rest).matches()
            || AMERICAN.matcher(rest).matches()
            || ISO.matcher(rest).matches()
            || SLASHED.matcher(rest).matches();
    return date ? first(rest) : null;
  }

  /** The date with which a line begins, as where an address follows it, or null. */
  static @Nullable LocalDate atStart(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.lookingAt() ? date(written.group(3), written.group(2), written.group(1)) : null;
  }

  /** The first date printed in a text, or null. */
  static @Nullable LocalDate first(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (written.find()) {
      return date(written.group(3), written.group(2), written.group(1));
    }
    Matcher american = AMERICAN.matcher(text);
    if (american.find()) {
      return date(american.group(3), american.group(1), american.group(2));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher slashed = SLASHED.matcher(text);
    return slashed.find() ? numeric(slashed) : null;
  }

  /** Of a match of {@link #NUMERIC}. */
  static @Nullable LocalDate numeric(Matcher numeric) {
    boolean whole = numeric.group(3) != null;
    int year = whole ? number(numeric.group(3)) : 2000 + number(numeric.group(5));
    return of(year, number(numeric.group(whole ? 2 : 4)), number(numeric.group(1)));
  }

  /** A text with one blank between words, and a hyphen for each dash. */
  static String plain(String text) {
    return DASHES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("-").strip();
  }

  static @Nullable LocalDate date(String year, String month, String day) {
    return of(number(year), month(month), number(day));
  }

  static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** 1 to 12, from a name or its first three letters. */
  static int month(String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
