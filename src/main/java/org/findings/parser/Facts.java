package org.findings.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.findings.letter.DateIs;
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
    DateIs dateIs,
    List<String> doubts) {

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)(?!.*previous)[a-z ]{0,20}\\b(published|publication)\\b.{0,80}");
  private static final Pattern INSPECTED =
      Pattern.compile(
          "(?i)(?!.*previous)(?s).*\\b(inspect|visit|review|carried out|took place|conducted"
              + "|fieldwork).*");

  /** How many paragraphs of the text speak of the inspection as a whole. */
  private static final int OPENING = 8;

  private static final int CLOSING = 3;

  private static final int LONGEST = 3000;

  static Facts of(Frame frame, List<Block> flow, List<Block> all) {
    List<String> doubts = new ArrayList<>();
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
      doubts.add("No title was found; the first line stands in its place.");
    }
    Kind kind = Kinds.of(title, String.join("\n", front) + "\n" + String.join("\n", opening));
    if (kind == Kind.OTHER) {
      doubts.add(
          "What sort of inspection it is was not found; perhaps it is no inspection letter.");
    }
    LocalDate printed = printedDate(front, all);
    Inspected inspected = inspected(front, opening, printed);
    if (inspected.to() == null) {
      doubts.add("The days of the inspection were not found.");
    }
    LocalDate date = printed != null ? printed : inspected.to();
    DateIs dateIs =
        printed != null ? DateIs.PRINTED : date != null ? DateIs.INSPECTED : DateIs.UNKNOWN;
    if (dateIs == DateIs.INSPECTED) {
      doubts.add(
          "The letter prints no date of its own; the last day of the inspection stands for it.");
    } else if (dateIs == DateIs.UNKNOWN) {
      doubts.add("No date was found.");
    }
    List<Inspectorate> inspectorates = inspectorates(frame, flow, front, opening);
    if (inspectorates.isEmpty()) {
      Optional<Inspectorate> usual = InspectorateFinder.usual(kind);
      inspectorates = usual.map(List::of).orElse(List.of());
      doubts.add(
          usual
              .map(i -> "No inspectorate is named; letters of this kind are by " + i.label() + ".")
              .orElse("No inspectorate was found."));
    }
    return new Facts(title, kind, inspectorates, inspected, date, dateIs, doubts);
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

  private static @Nullable LocalDate printedDate(List<String> front, List<Block> all) {
    for (Block block : all) {
      String text = block.text();
      if (text.length() < 120 && PUBLISHED.matcher(text).matches()) {
        LocalDate date = Dates.first(text);
        if (date != null) {
          return date;
        }
      }
    }
    for (String text : front) {
      LocalDate date = Dates.alone(text);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static Inspected inspected(
      List<String> front, List<String> opening, @Nullable LocalDate printed) {
    List<String> candidates = new ArrayList<>(front);
    candidates.addAll(opening);
    for (String text : candidates) {
      if (INSPECTED.matcher(text).matches() || isPeriodAlone(text)) {
        Inspected period = Period.in(text, printed);
        if (period.to() != null) {
          return period;
        }
      }
    }
    for (String text : candidates) {
      if (INSPECTED.matcher(text).matches() && !PUBLISHED.matcher(text).matches()) {
        Inspected day = Period.dayIn(text);
        if (day.to() != null && (printed == null || !day.to().isAfter(printed))) {
          return day;
        }
      }
    }
    return Inspected.UNKNOWN;
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
