package org.findings.reader;

import java.util.List;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** A block while its lines are gathered. */
final class Draft {
  /** Brackets, quotes and calls of footnotes that may stand after the last full stop. */
  private static final int LONGEST_CLOSING = 12;

  /** Bold type is of interest in headings only. */
  private static final int LONGEST_HEADING = 300;

  final Mark mark;
  final Line first;
  private final StringBuilder raw = new StringBuilder();
  private Line last;
  private int widest;

  Draft(Mark mark, Line line) {
    this.mark = mark;
    this.first = line;
    this.last = line;
    raw.append(mark.rest());
    widest = line.end();
  }

  void append(Line line) {
    int end = raw.length() - 1;
    if (end >= 0 && raw.charAt(end) == '\u00AD') {
      raw.setLength(end);
    } else if (!endsInHyphen()) {
      raw.append(' ');
    }
    raw.append(line.text());
    last = line;
    widest = Math.max(widest, line.end());
  }

  /** A compound cut at its hyphen; a dash between blanks is none. */
  private boolean endsInHyphen() {
    int end = raw.length() - 1;
    return end > 0 && raw.charAt(end) == '-' && Character.isLetter(raw.charAt(end - 1));
  }

  Line last() {
    return last;
  }

  int widest() {
    return widest;
  }

  /** Whether it ends as a sentence, or something complete, ends. */
  boolean ended() {
    for (int i = raw.length() - 1; i >= 0 && i > raw.length() - LONGEST_CLOSING; i--) {
      char c = raw.charAt(i);
      if (".!?:;".indexOf(c) >= 0) {
        return true;
      }
      if (Character.isLetterOrDigit(c) && !Inline.isSuperscript(c)) {
        return false;
      }
      if (c == ',' || c == '-') {
        return false;
      }
    }
    return false;
  }

  boolean isHeading() {
    return mark.shape() == Shape.HEADING;
  }

  int length() {
    return raw.length();
  }

  /** Whether bold type was begun and not ended yet. */
  boolean boldOpen() {
    if (raw.length() > LONGEST_HEADING) {
      return false;
    }
    int stars = 0;
    for (int i = raw.indexOf("**"); i >= 0; i = raw.indexOf("**", i + 2)) {
      stars++;
    }
    return stars % 2 == 1;
  }

  private boolean bold() {
    String text = raw.toString().strip();
    return mark.shape() == Shape.ROW
        ? first.text().startsWith("<b>") || first.text().startsWith("**")
        : text.length() > 4
            && ((text.startsWith("**") && text.endsWith("**"))
                || (text.startsWith("<b>") && text.endsWith("</b>")));
  }

  Block block(Gap before, @Nullable Integer page) {
    Shape shape = mark.shape();
    String text = shape == Shape.ROW ? mark.rest() : Inline.clean(raw.toString());
    if (text.isEmpty() && shape != Shape.ROW) {
      shape = Shape.RULE;
    }
    List<String> cells = shape == Shape.ROW ? mark.cells() : List.of();
    int level = mark.level();
    return new Block(shape, text, mark.label(), level, cells, bold(), false, before, page);
  }
}
