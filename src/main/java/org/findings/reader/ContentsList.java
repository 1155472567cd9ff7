package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the list of contents on a page by the numbers at its lines' ends. */
final class ContentsList {
  private static final Pattern TITLE = Pattern.compile("(?i)(table of )?contents:?");

  private static final Pattern NUMBERED = Pattern.compile(".*[\\s.…_]\\d{1,3}");

  /** No entry is set in more lines. */
  private static final int LINES = 3;

  private static final int FEWEST = 2;

  private ContentsList() {}

  static boolean isTitle(TypeLine line) {
    return line.text().length() < 30 && TITLE.matcher(line.text()).matches();
  }

  /** The entries with which these lines begin. */
  static List<Piece> entries(List<TypeLine> lines, Joining joining) {
    List<Piece> entries = new ArrayList<>();
    List<TypeLine> open = new ArrayList<>();
    for (TypeLine line : lines) {
      open.add(line);
      if (NUMBERED.matcher(line.text()).matches()) {
        entries.add(ContentsEntry.of(open, joining));
        open = new ArrayList<>();
      } else if (open.size() == LINES) {
        break;
      }
    }
    return entries.size() < FEWEST ? List.of() : entries;
  }
}
