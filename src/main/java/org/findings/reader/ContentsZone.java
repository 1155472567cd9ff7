package org.findings.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.reader.Block.Shape;

/** The lines of a contents list: each is a row of a title and a page number, however it is set. */
final class ContentsZone {
  private static final Pattern TITLE = Pattern.compile("[#*\\s]*(table of )?contents:?[*\\s]*");
  private static final Pattern ENTRY = Pattern.compile("(.{2,150}?)[\\s.…_]+(?:page )?(\\d{1,3})");

  private boolean open;

  Mark mark(Line line, Mark mark) {
    String text = line.text();
    if (text.length() < 30 && TITLE.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
      open = true;
      return mark;
    }
    if (!open || mark.shape() == Shape.RULE) {
      return mark;
    }
    int level = 1 + Math.min(3, line.indent() / 2);
    if (mark.shape() == Shape.ROW) {
      return new Mark(Shape.ROW, null, level, mark.cells(), mark.rest());
    }
    if (text.length() < 200) {
      Matcher entry = ENTRY.matcher(text);
      if (entry.matches()) {
        String title = Inline.clean(entry.group(1));
        return new Mark(Shape.ROW, null, level, List.of(title, entry.group(2)), text);
      }
    }
    open = false;
    return mark;
  }
}
