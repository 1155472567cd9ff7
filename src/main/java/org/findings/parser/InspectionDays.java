package org.findings.parser;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.findings.letter.Inspected;
import org.jspecify.annotations.Nullable;

/** Finds the days of the inspection among all days that a letter's first words name. */
record InspectionDays(Inspected days, List<String> doubts) {
  private static final Pattern INSPECTION =
      Pattern.compile(
          "(?is).*\\b(inspect|visit|revisit|review|carried out|took place|conducted|fieldwork).*");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(inspection|visit|review|revisit|fieldwork)s? dates?\\b.*"
              + "|dates? of (the |this )?(?!publication)[a-z ]{0,40}?(inspection|visit|review|fieldwork)\\b.*");

  /** What stands before the days of an inspection before this one. */
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "(?i)\\b(previous|previously|earlier|most recent|preceding|since (the|its|our|their)"
              + "|last (inspect\\w*|visit\\w*|full|joint|monitoring|focused|graded|ilacs|sif|review\\w*|single))\\b");

  /** What stands right before a day on which something is due, or was published. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(by|before|than|published|publication|reported|dated|letter of|report of)( (the|on|date))*\\W*$");

  /** What is named so long before a letter is another inspection. */
  private static final int MONTHS_BEFORE = 12;

  /** No inspection is known that took longer, in days. */
  private static final int LONGEST = 100;

  /**
   * What a text says of days.
   *
   * @param own whether no word beside it tells that another event is meant
   */
  private record Mention(Period period, boolean own) {}

  /**
   * @param front the lines above the text, the first words of the letter
   * @param opening the first paragraphs
   * @param running what is printed on every page
   */
  static InspectionDays in(
      List<String> front, List<String> opening, List<String> running, @Nullable LocalDate printed) {
    List<Mention> mentions = new ArrayList<>();
    front.stream()
        .filter(text -> LABELLED.matcher(text).matches())
        .forEach(text -> mentions.addAll(mentions(text, printed)));
    for (List<String> texts : List.of(front, opening)) {
      for (String text : texts) {
        if (INSPECTION.matcher(text).matches() || isPeriodAlone(text)) {
          mentions.addAll(mentions(text, printed));
        }
      }
    }
    Mention chosen = chosen(mentions, printed);
    List<String> doubts = new ArrayList<>();
    mentions.stream()
        .filter(m -> m.own() && m.period().days().to() == null)
        .map(m -> "The days of the inspection can't be as printed: “" + m.period().printed() + "”.")
        .distinct()
        .forEach(doubts::add);
    if (chosen == null) {
      doubts.add("The days of the inspection were not found.");
      return new InspectionDays(Inspected.UNKNOWN, doubts);
    }
    if (!chosen.own()) {
      doubts.add(
          "The days of the inspection (“%s”) stand beside words about an earlier one."
              .formatted(chosen.period().printed()));
    }
    doubts.addAll(doubtsOf(chosen.period(), running, printed));
    return new InspectionDays(chosen.period().days(), doubts);
  }

  private static List<Mention> mentions(String text, @Nullable LocalDate printed) {
    List<Mention> mentions = new ArrayList<>();
    for (Period period : Period.in(text, printed)) {
      String before = text.substring(0, period.at());
      int start = Math.max(0, before.lastIndexOf(". "));
      int stop = text.indexOf(". ", period.at() + period.printed().length());
      String sentence = text.substring(start, stop < 0 ? text.length() : stop);
      if (period.oneDay() && !INSPECTION.matcher(sentence).matches()) {
        continue;
      }
      boolean own =
          !PREVIOUS.matcher(before.substring(start)).find() && !OTHER.matcher(before).find();
      mentions.add(new Mention(period, own));
    }
    return mentions;
  }

  private static boolean isPeriodAlone(String text) {
    return !text.isEmpty()
        && text.length() < 60
        && Character.isDigit(text.charAt(0))
        && Dates.alone(text) == null;
  }

  /**
   * The first that speaks of this inspection and not long before the letter; else the first, which
   * may be misprinted. What is named after the letter's date can be no earlier event.
   */
  private static @Nullable Mention chosen(List<Mention> mentions, @Nullable LocalDate printed) {
    List<Mention> possible = mentions.stream().filter(m -> m.period().days().to() != null).toList();
    List<Mention> own = possible.stream().filter(Mention::own).toList();
    Predicate<Mention> fits = m -> printed == null || isRecent(m.period(), printed);
    return Stream.of(
            own.stream().filter(fits),
            possible.stream().filter(m -> printed != null).filter(fits),
            own.stream())
        .flatMap(Function.identity())
        .findFirst()
        .orElse(null);
  }

  private static boolean isRecent(Period period, LocalDate printed) {
    LocalDate to = period.days().to();
    return to != null && !to.isBefore(printed.minusMonths(MONTHS_BEFORE));
  }

  private static List<String> doubtsOf(
      Period chosen, List<String> running, @Nullable LocalDate printed) {
    List<String> doubts = new ArrayList<>();
    LocalDate from = chosen.days().from();
    LocalDate to = chosen.days().to();
    if (from == null || to == null) {
      return doubts;
    }
    if (chosen.week()) {
      doubts.add(
          "Only the week of the inspection is printed (“%s”); its working days were taken."
              .formatted(chosen.printed()));
    }
    if (ChronoUnit.DAYS.between(from, to) > LONGEST) {
      doubts.add(
          "An inspection from %s to %s is unusually long: perhaps one day is misprinted."
              .formatted(from, to));
    }
    running.stream()
        .flatMap(line -> Period.in(line, printed).stream())
        .filter(other -> !other.oneDay() && !other.days().equals(chosen.days()))
        .findFirst()
        .map(other -> "Its pages print other days of the inspection: “" + other.printed() + "”.")
        .ifPresent(doubts::add);
    return doubts;
  }
}
