package org.findings.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.DateIs;
import org.findings.letter.Fact;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** What a letter says of itself, but for its authority and its grades. */
record Facts(
    @Nullable String title,
    Kind kind,
    List<Inspectorate> inspectorates,
    Inspected inspected,
    @Nullable LocalDate date,
    DateIs dateIs) {

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(report |date of |letter )?(published|publication)( date| on)?\\b");
  private static final int LONGEST_DATE = 40;
  private static final int LONGEST_LINE = 80;
  private static final Pattern INSPECTED =
      Pattern.compile(
          "(?is).*\\b(inspect|visit|review|carried out|took place|conducted" + "|fieldwork).*");

  /** A year of too many or too few digits. */
  private static final Pattern MISPRINT =
      Pattern.compile("(?i)\\b" + Dates.DAY + " " + Dates.MONTH + " (\\d{1,3}|\\d{5,})\\b");

  /** How many paragraphs of the text speak of the inspection as a whole. */
  private static final int OPENING = 8;

  private static final int CLOSING = 3;

  private static final int LONGEST = 3000;

  static Facts of(
      Frame frame, List<Block> flow, List<Block> all, Overrides overrides, Doubts doubts) {
    List<String> opening = new ArrayList<>();
    for (Block block : flow) {
      if (opening.size() == OPENING) {
        break;
      }
      if (block.shape() != Shape.ROW) {
        opening.add(start(block.text()));
      }
    }
    List<String> front = frame.front().stream().map(b -> start(b.text())).toList();
    String title = frame.title();
    if (title == null) {
      title = firstLine(all);
      doubts.add(Fact.TITLE, "No title was found; the first line stands in its place.");
    }
    Kind kind =
        overrides.kind() != null
            ? overrides.kind()
            : Kinds.of(title, String.join("\n", front) + "\n" + String.join("\n", opening));
    if (kind == Kind.OTHER) {
      doubts.add(
          Fact.KIND,
          "What sort of inspection it is was not found; perhaps it is no inspection letter.");
    }
    LocalDate printed = printedDate(front, frame.isLetter(), all);
    LocalDate dated = overrides.say(Fact.DATE) ? overrides.date() : printed;
    Inspected inspected =
        overrides.say(Fact.INSPECTED) ? overrides.inspected() : inspected(front, opening, dated);
    if (inspected.to() == null) {
      doubts.add(Fact.INSPECTED, "The days of the inspection were not found.");
    }
    contradictions(front, dated, inspected, doubts);
    boolean said = overrides.say(Fact.DATE);
    LocalDate date = said ? overrides.date() : printed != null ? printed : inspected.to();
    DateIs dateIs = said ? dateIs(overrides, printed) : dateIs(printed, date);
    if (dateIs == DateIs.INSPECTED) {
      doubts.add(
          Fact.DATE,
          "The letter prints no date of its own; the last day of the inspection stands for it.");
    } else if (dateIs == DateIs.UNKNOWN) {
      doubts.add(Fact.DATE, "No date was found.");
    }
    List<Inspectorate> inspectorates =
        overrides.say(Fact.INSPECTORATES)
            ? overrides.inspectorates()
            : inspectorates(frame, flow, front, opening);
    if (inspectorates.isEmpty() && !overrides.say(Fact.INSPECTORATES)) {
      Optional<Inspectorate> usual = InspectorateFinder.usual(kind);
      inspectorates = usual.map(List::of).orElse(List.of());
      doubts.add(
          Fact.INSPECTORATES,
          usual
              .map(i -> "No inspectorate is named; letters of this kind are by " + i.label() + ".")
              .orElse("No inspectorate was found."));
    }
    return new Facts(
        overrides.title() != null ? overrides.title() : title,
        kind,
        inspectorates,
        inspected,
        date,
        dateIs);
  }

  private static DateIs dateIs(@Nullable LocalDate printed, @Nullable LocalDate date) {
    return printed != null ? DateIs.PRINTED : date != null ? DateIs.INSPECTED : DateIs.UNKNOWN;
  }

  private static DateIs dateIs(Overrides overrides, @Nullable LocalDate printed) {
    if (overrides.date() == null) {
      return DateIs.UNKNOWN;
    }
    boolean isPrinted = overrides.date().equals(printed);
    return overrides.dateIs() != null
        ? overrides.dateIs()
        : isPrinted ? DateIs.PRINTED : DateIs.PUBLISHED;
  }

  /** What the letter says of its own dates that can't be. */
  private static void contradictions(
      List<String> front, @Nullable LocalDate printed, Inspected inspected, Doubts doubts) {
    LocalDate to = inspected.to();
    if (printed != null && to != null && printed.isBefore(to)) {
      doubts.add(
          "It is dated %s, before the end of the inspection on %s: one of them is misprinted."
              .formatted(printed, to));
    } else if (printed != null && to != null && printed.isAfter(to.plusYears(1))) {
      doubts.add(
          "It is dated %s, more than a year after the inspection: perhaps one is misprinted."
              .formatted(printed));
    }
    for (String text : front) {
      if (printed == null && text.length() < LONGEST_LINE && MISPRINT.matcher(text).find()) {
        doubts.add(Fact.DATE, "Its date is misprinted: “" + text + "”.");
      }
    }
  }

  private static String start(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String firstLine(List<Block> all) {
    for (Block block : all) {
      if (!block.text().isBlank()) {
        String text = block.text();
        return text.length() <= Prose.LONGEST_HEADING
            ? text
            : text.substring(0, Prose.LONGEST_HEADING) + " …";
      }
    }
    return "Untitled";
  }

  private static @Nullable LocalDate printedDate(
      List<String> front, boolean isLetter, List<Block> all) {
    for (String text : front) {
      Matcher published = PUBLISHED.matcher(text);
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
    for (Block block : all) {
      Matcher published = PUBLISHED.matcher(block.text());
      if (block.text().length() < LONGEST_LINE && published.lookingAt()) {
        return Dates.first(block.text());
      }
    }
    return null;
  }

  private static Inspected inspected(
      List<String> front, List<String> opening, @Nullable LocalDate printed) {
    List<String> candidates = new ArrayList<>(front);
    candidates.addAll(opening);
    candidates.replaceAll(Facts::beforePrevious);
    for (String text : candidates) {
      if (INSPECTED.matcher(text).matches() || isPeriodAlone(text)) {
        Inspected period = Period.in(text, printed);
        if (period.to() != null) {
          return period;
        }
      }
    }
    for (String text : candidates) {
      if (INSPECTED.matcher(text).matches() && !PUBLISHED.matcher(text).lookingAt()) {
        Inspected day = Period.dayIn(text);
        if (day.to() != null && (printed == null || !day.to().isAfter(printed))) {
          return day;
        }
      }
    }
    return Inspected.UNKNOWN;
  }

  /** Dates of the inspection before this one are not wanted. */
  private static String beforePrevious(String text) {
    int previous = text.toLowerCase(Locale.ROOT).indexOf("previous");
    return previous < 0 ? text : text.substring(0, previous);
  }

  private static boolean isPeriodAlone(String text) {
    return !text.isEmpty()
        && text.length() < 60
        && Character.isDigit(text.charAt(0))
        && Dates.alone(text) == null;
  }

  private static List<Inspectorate> inspectorates(
      Frame frame, List<Block> flow, List<String> front, List<String> opening) {
    List<String> texts = new ArrayList<>(front);
    opening.stream().filter(t -> INSPECTED.matcher(t).matches()).forEach(texts::add);
    // The last words often say to whom an answer is to be sent.
    flow.subList(Math.max(0, flow.size() - CLOSING), flow.size())
        .forEach(b -> texts.add(start(b.text())));
    frame.close().forEach(b -> texts.add(start(b.text())));
    return InspectorateFinder.in(texts);
  }
}
