package org.findings.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)([a-z ]{0,40}\\bdates?( of [a-z ]{3,40})?|(report )?published( on)?) ?:?");
  private static final Pattern DAY = Pattern.compile("(?i)" + Dates.WEEKDAY + "[0-3]?\\d\\b.*");
  private static final Pattern INSPECTED =
      Pattern.compile(
          "(?is).*\\b(inspect|visit|review|carried out|took place|conducted" + "|fieldwork).*");

  /** How many paragraphs of the text speak of the inspection as a whole. */
  private static final int OPENING = 8;

  private static final int CLOSING = 3;

  /** Most letters follow their inspections within two months. */
  private static final int MONTHS_AFTER = 6;

  private static final int LONGEST_COVER = 200;

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
    List<String> lines = joined(front);
    LocalDate printed = PrintedDate.in(lines, frame.isLetter(), shortLines(all));
    LocalDate dated = overrides.say(Fact.DATE) ? overrides.date() : printed;
    Inspected inspected = overrides.inspected();
    if (!overrides.say(Fact.INSPECTED)) {
      InspectionDays days =
          InspectionDays.in(
              lines, opening.stream().map(Dates::plain).toList(), running(all), dated);
      inspected = days.days();
      days.doubts().forEach(doubt -> doubts.add(Fact.INSPECTED, doubt));
    }
    contradictions(lines, dated, inspected, doubts);
    boolean said = overrides.say(Fact.DATE);
    LocalDate date = said ? overrides.date() : printed != null ? printed : inspected.to();
    DateIs dateIs = said ? dateIs(overrides, printed) : dateIs(printed, date);
    if (dateIs == DateIs.INSPECTED) {
      doubts.add(
          Fact.DATE,
          PrintedDate.misprinted(lines).isEmpty()
              ? "The letter prints no date of its own; the last day of the inspection stands for it."
              : "The last day of the inspection stands for the date.");
    } else if (dateIs == DateIs.UNKNOWN) {
      doubts.add(Fact.DATE, "No date was found.");
    }
    List<Inspectorate> inspectorates =
        overrides.say(Fact.INSPECTORATES)
            ? overrides.inspectorates()
            : inspectorates(frame, kind, flow, front, opening, date);
    if (inspectorates.isEmpty() && !overrides.say(Fact.INSPECTORATES)) {
      Optional<Inspectorate> usual = InspectorateFinder.usual(kind);
      inspectorates = usual.map(List::of).orElse(List.of());
      doubts.add(
          Fact.INSPECTORATES,
          usual
              .map(i -> "No inspectorate is named; letters of this kind are by " + i.label() + ".")
              .orElse("No inspectorate was found."));
    }
    if (inspectorates.size() < InspectorateFinder.fewest(kind)) {
      doubts.add(
          Fact.INSPECTORATES,
          "It names %d inspectorates; more than that carry out such an inspection."
              .formatted(inspectorates.size()));
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
    } else if (printed != null && to != null && printed.isAfter(to.plusMonths(MONTHS_AFTER))) {
      doubts.add(
          "It is dated %s, more than half a year after the inspection: perhaps one is misprinted."
              .formatted(printed));
    }
    PrintedDate.wrongWeekdays(front).forEach(doubt -> doubts.add(Fact.DATE, doubt));
    if (printed == null) {
      PrintedDate.misprinted(front)
          .forEach(text -> doubts.add(Fact.DATE, "Its date is misprinted: “" + text + "”."));
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

  /** The lines above the text; a label and what it labels may be set in two. */
  private static List<String> joined(List<String> front) {
    List<String> lines = new ArrayList<>();
    for (String text : front) {
      String line = plain(text);
      boolean labelled = !lines.isEmpty() && LABEL.matcher(lines.getLast()).matches();
      if (labelled && DAY.matcher(line).lookingAt()) {
        line = lines.removeLast() + " " + line;
      }
      lines.add(line);
    }
    return lines;
  }

  private static List<String> shortLines(List<Block> all) {
    return all.stream()
        .filter(b -> b.text().length() < PrintedDate.LONGEST_HEAD)
        .map(b -> plain(b.text()))
        .toList();
  }

  private static List<String> running(List<Block> all) {
    return all.stream()
        .filter(b -> b.shape() == Shape.FURNITURE)
        .map(b -> plain(b.text()))
        .distinct()
        .toList();
  }

  private static String plain(String text) {
    return Dates.plain(start(text));
  }

  private static List<Inspectorate> inspectorates(
      Frame frame,
      Kind kind,
      List<Block> flow,
      List<String> front,
      List<String> opening,
      @Nullable LocalDate date) {
    List<String> head = new ArrayList<>();
    if (frame.title() != null) {
      head.add(frame.title());
    }
    // The cover of a report may go on with a summary of it.
    front.stream().filter(t -> frame.isLetter() || t.length() < LONGEST_COVER).forEach(head::add);
    List<String> texts = new ArrayList<>(opening);
    texts.removeIf(t -> !INSPECTED.matcher(t).matches());
    List<String> closing = new ArrayList<>();
    if (InspectorateFinder.usual(kind).isEmpty()) {
      // The last words often say to whom an answer is to be sent.
      flow.subList(Math.max(0, flow.size() - CLOSING), flow.size())
          .forEach(b -> closing.add(start(b.text())));
    }
    frame.close().forEach(b -> closing.add(start(b.text())));
    return InspectorateFinder.find(kind, head, texts, closing, date);
  }
}
