package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.findings.letter.Grade;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of tables hold: judgements, the scale of grades (which says nothing of this
 * authority), or text that says something.
 */
final class Tables {
  /** A cell with fewer words is a label. */
  private static final int SAYING = 6;

  /** From this length on, a cell says something even without a full stop. */
  private static final int LONG = 10;

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

  /** A cell of fewer words with a postcode is an address. */
  private static final int ADDRESS = 25;

  private final List<Judged> judged = new ArrayList<>();
  private @Nullable String head;

  List<Judged> judged() {
    return judged;
  }

  void end() {
    head = null;
  }

  /** The cells of a row that are paragraphs; what the row judges is kept. */
  List<String> sayings(Block row) {
    List<String> cells = row.cells().stream().filter(c -> !c.isBlank()).toList();
    if (cells.isEmpty()) {
      return List.of();
    }
    String first = cells.getFirst();
    if (Grades.atEnd(first).isPresent() || isGraded(first)) {
      return List.of();
    }
    if (cells.size() == 1) {
      if (!row.bold() && says(first)) {
        return List.of(first);
      }
      head = first;
      return List.of();
    }
    Grades.Found found = Grades.alone(cells.getLast()).orElse(null);
    if (found != null && !area(first).isBlank()) {
      judged.add(new Judged(head, area(first), found.grade(), found.printed()));
      return List.of();
    }
    return cells.stream().filter(Tables::says).toList();
  }

  /** "Outstanding (Grade 1)" begins a row that explains the grade. */
  private static boolean isGraded(String cell) {
    int bracket = cell.indexOf('(');
    Grade grade = Grades.of(bracket < 0 ? cell : cell.substring(0, bracket));
    return grade != null;
  }

  static boolean says(String cell) {
    int words = Prose.words(cell);
    if (words < ADDRESS && POSTCODE.matcher(cell).find()) {
      return false;
    }
    return (words >= LONG && !isName(cell)) || (words >= SAYING && Prose.ended(cell));
  }

  /** The names of bodies are long, too, but nearly all their words begin with a capital. */
  private static boolean isName(String cell) {
    int capitals = 0;
    int others = 0;
    for (String word : cell.split(" ", -1)) {
      if (word.length() > 3) {
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        others += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capitals > 4 * others;
  }

  /** Without the number of a table's line and without a colon. */
  private static String area(String text) {
    int start = 0;
    while (start < text.length() && "0123456789. )".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String area = start == text.length() ? text : text.substring(start);
    return area.endsWith(":") ? area.substring(0, area.length() - 1).strip() : area;
  }
}
