package org.findings.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.reader.Block.Shape;

/** A line of a contents list, as a row of its title and its page. */
final class ContentsEntry {
  private static final Pattern ENTRY = Pattern.compile("(.{2,200}?)[\\s.…_]+(?:page )?(\\d{1,3})");
  private static final Pattern LEADERS = Pattern.compile(".{2,200}?[.…_]{4,}\\s*\\d{1,3}");

  private ContentsEntry() {}

  static Piece of(List<TypeLine> lines, Joining joining) {
    String text = joining.text(lines);
    Matcher entry = ENTRY.matcher(text);
    List<String> cells =
        entry.matches() ? List.of(entry.group(1), entry.group(2)) : List.of(text, "");
    // Points from the left edge tell the levels apart as well as indents do.
    int indent = Math.round(lines.getFirst().x() / 4);
    return new Piece(Shape.ROW, null, Math.max(1, indent), lines, cells, true);
  }

  /** Whether a text leads to a page number by dots. */
  static boolean looksLike(String text) {
    return text.length() < 250 && LEADERS.matcher(text).matches();
  }
}
