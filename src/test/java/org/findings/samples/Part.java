package org.findings.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sample as it is written down: in Markdown, with a blank line between parts.
 *
 * @param level of a heading
 * @param lines of the text, each ended on purpose; the rows of a table
 */
record Part(Shape shape, int level, String number, List<String> lines) {
  enum Shape {
    HEADING,
    TEXT,
    NUMBERED,
    BULLET,
    TABLE
  }

  private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (.*)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]: (.*)");
  static final Pattern CALL = Pattern.compile("\\[\\^(\\d+)]");

  Part {
    lines = List.copyOf(lines);
  }

  String text() {
    return String.join("\n", lines);
  }

  /** The cells of a table's row. */
  static List<String> cells(String row) {
    return List.of(row.substring(2, row.length() - 2).split(" \\| ", -1));
  }

  static List<Part> of(String markdown) {
    List<Part> parts = new ArrayList<>();
    for (String piece : markdown.strip().split("\n\n", -1)) {
      Matcher number = NUMBERED.matcher(piece);
      int level = piece.length() - piece.replaceFirst("^#+", "").length();
      if (NOTE.matcher(piece).matches()) {
        continue;
      }
      if (level > 0) {
        parts.add(part(Shape.HEADING, level, piece.substring(level + 1)));
      } else if (piece.startsWith("- ")) {
        parts.add(part(Shape.BULLET, 0, piece.substring(2)));
      } else if (number.matches()) {
        parts.add(new Part(Shape.NUMBERED, 0, number.group(1), List.of(number.group(2))));
      } else {
        boolean table = piece.startsWith("| ");
        parts.add(part(table ? Shape.TABLE : Shape.TEXT, 0, piece));
      }
    }
    return parts;
  }

  /** The footnotes by their numbers. */
  static Map<String, String> notes(String markdown) {
    Map<String, String> notes = new HashMap<>();
    for (String piece : markdown.strip().split("\n\n", -1)) {
      Matcher note = NOTE.matcher(piece);
      if (note.matches()) {
        notes.put(note.group(1), note.group(2));
      }
    }
    return notes;
  }

  private static Part part(Shape shape, int level, String text) {
    return new Part(shape, level, "", List.of(text.split("\n", -1)));
  }
}
