package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.findings.api.AskedLines;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.search.Line;
import org.findings.search.LineAnswer;
import org.findings.stance.Stance;

/**
 * Lines for people: where each is from, then the words around its match, cut so that all matches
 * begin in one column.
 */
final class AlignedLines {
  private static final String CUT = "…";

  /** A date and the beginning of a name. */
  private static final int WHENCE = 24;

  private final PrintWriter out;
  private final Marks marks;
  private final int left;
  private final int right;

  /**
   * @param bold whether matches are bold, or else between quotation marks that letters don't have
   * @param width of the terminal, in characters
   */
  AlignedLines(PrintWriter out, boolean bold, int width) {
    this.out = out;
    marks = bold ? Marks.BOLD : Marks.QUOTED;
    int words = Math.max(20, width - WHENCE - 2 - marks.columns());
    left = words * 2 / 5;
    right = words - left;
  }

  void all(AskedLines asked, LineAnswer answer, List<String> notes) {
    out.println(amount(answer) + ": " + asked.means());
    notes.forEach(out::println);
    if (!answer.lines().isEmpty()) {
      out.println();
    }
    answer.lines().forEach(line -> out.println(aligned(line)));
    if (answer.next() != null) {
      out.println();
      out.println("For the next page: --cursor " + answer.next().encoded());
    }
  }

  private static String amount(LineAnswer answer) {
    String drawn =
        answer.drawn() == null ? "" : String.format(Locale.UK, "%,d of ", answer.drawn());
    return String.format(
        Locale.UK,
        "%s%,d %s in %s in %s of %s",
        drawn,
        answer.matches(),
        answer.matches() == 1 ? "match" : "matches",
        Amount.paragraphs(answer.total().paragraphs()),
        Amount.letters(answer.total().letters()),
        Amount.of(answer.total().authorities(), "authority", "authorities"));
  }

  private String aligned(Line line) {
    String stance = line.stance() == Stance.AFFIRMED ? "" : " (" + line.stance().code() + ")";
    // What matched is worth more than what follows it, but no line is longer than the terminal.
    String match = begin(line.matched(), right);
    int rest = right - match.length();
    return padded(begin(whence(line.letter()), WHENCE), WHENCE)
        + "  "
        + " ".repeat(Math.max(0, left - end(line.left(), left).length()))
        + end(line.left(), left)
        + marks.before
        + match
        + marks.after
        + begin(line.right(), Math.max(0, rest - stance.length()))
        + stance;
  }

  private static String whence(About letter) {
    Authority authority = letter.authority();
    return (letter.date() == null ? "undated   " : letter.date().toString())
        + " "
        + (authority == null ? letter.title() : authority.name());
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - text.length()));
  }

  /** As much of its beginning as fits. */
  private static String begin(String text, int columns) {
    if (text.length() <= columns) {
      return text;
    }
    if (columns == 0) {
      return "";
    }
    int to = columns - 1;
    boolean parts = to > 0 && Character.isHighSurrogate(text.charAt(to - 1));
    return text.substring(0, parts ? to - 1 : to) + CUT;
  }

  /** As much of its end as fits. */
  private static String end(String text, int columns) {
    if (text.length() <= columns) {
      return text;
    }
    int from = text.length() - columns + 1;
    return CUT + text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
  }

  /** How a match is told from what is around it. */
  private enum Marks {
    BOLD("\u001b[1m", "\u001b[0m", 0),
    QUOTED("«", "»", 2);

    private final String before;
    private final String after;
    private final int columns;

    Marks(String before, String after, int columns) {
      this.before = before;
      this.after = after;
      this.columns = columns;
    }

    int columns() {
      return columns;
    }
  }
}
