package org.findings.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lists that are open at a place of the text. It knows which number comes next, and so whether
 * a number or a dash at the beginning of a line is an item's, or stands there because the text was
 * wrapped.
 */
final class ListState {
  /** A line shorter than this before a list is a heading or a lead-in, not a wrapped line. */
  private static final int HEADING = 100;

  private static final int SHORT_HEADING = 40;

  private record Bullet(int indent, String sign) {}

  private final Deque<Bullet> bullets = new ArrayDeque<>();
  private int lastNumber;
  private String lastDotted = "";

  void heading() {
    bullets.clear();
  }

  /**
   * Whether a line that begins like an item is one.
   *
   * @param before the text before it
   * @param listGoesOn whether the next item has the same bullet
   */
  boolean accepts(Mark mark, Line line, @Nullable Draft before, boolean listGoesOn) {
    String label = mark.label() == null ? "" : mark.label();
    boolean unfinished = before != null && !before.ended() && !before.isHeading();
    int length = before == null ? 0 : before.length();
    boolean adjacent = line.blanks() == 0 && !line.pageBreak();
    if (Character.isDigit(label.charAt(0))) {
      boolean accepted =
          label.indexOf('.') > 0
              ? acceptsDotted(label, mark.rest(), unfinished)
              : acceptsNumber(label, unfinished && (adjacent || length > HEADING), unfinished);
      if (accepted) {
        bullets.clear();
      }
      return accepted;
    }
    if (!unfinished) {
      return true;
    }
    if (!mark.isDash()) {
      return !adjacent || !Character.isLetter(label.charAt(0));
    }
    return isOpen(label) || length < SHORT_HEADING || listGoesOn;
  }

  private boolean acceptsNumber(String label, boolean wrapped, boolean unfinished) {
    int number = Integer.parseInt(label);
    boolean year = label.length() == 4 && (label.startsWith("19") || label.startsWith("20"));
    boolean expected = number == lastNumber + 1 || number == 1;
    if (!expected && (wrapped || (year && unfinished))) {
      return false;
    }
    lastNumber = number;
    return true;
  }

  /**
   * "1.2" is a number, "3.5 million" none: what goes on a series is, and what a capital follows.
   */
  private boolean acceptsDotted(String label, String rest, boolean unfinished) {
    boolean expected = label.equals(successor(lastDotted)) || label.endsWith(".1");
    boolean capital = !Character.isLowerCase(rest.charAt(0));
    if (expected ? unfinished && !capital && lastDotted.isEmpty() : unfinished || !capital) {
      return false;
    }
    lastDotted = label;
    return true;
  }

  private static String successor(String dotted) {
    int dot = dotted.lastIndexOf('.');
    return dot < 0
        ? ""
        : dotted.substring(0, dot + 1) + (Integer.parseInt(dotted.substring(dot + 1)) + 1);
  }

  private boolean isOpen(String sign) {
    return bullets.stream().anyMatch(b -> b.sign().equals(sign));
  }

  /** How deep a bullet stands: by its indent, and where that is equal by its sign. */
  int level(Mark mark, Line line) {
    String sign = mark.label() == null ? "" : mark.label();
    while (!bullets.isEmpty() && bullets.getLast().indent() > line.indent()) {
      bullets.removeLast();
    }
    boolean same = bullets.stream().anyMatch(b -> b.equals(new Bullet(line.indent(), sign)));
    while (same && !bullets.getLast().equals(new Bullet(line.indent(), sign))) {
      bullets.removeLast();
    }
    if (!same) {
      bullets.addLast(new Bullet(line.indent(), sign));
    }
    return bullets.size();
  }
}
