package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raises the numbers of footnotes that lost their superscript: "the plan.2 Others" and, at the foot
 * of the page, "2 The plan was …". Both must be there, else a number is but a number.
 */
final class FlatNotes {
  private static final Pattern NOTE = Pattern.compile("(\\d{1,2})\\s+([\\p{Lu}‘'\"“(].*|www.*)");

  /** How many lines before its note a call may stand, about two pages of wrapped text. */
  private static final int REACH = 120;

  /** Calls are looked for in lines up to this length; no page has longer ones. */
  private static final int LONGEST = 20_000;

  private FlatNotes() {}

  static List<Line> raised(List<Line> lines) {
    List<Line> result = new ArrayList<>(lines);
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean mayBeNote = line.blanks() > 0 || line.pageBreak() || isNote(result.get(i - 1));
      if (!mayBeNote || !Character.isDigit(line.text().charAt(0))) {
        continue;
      }
      Matcher note = NOTE.matcher(line.text());
      if (note.matches() && raiseCall(result, i, note.group(1))) {
        String raised = Inline.superscript(note.group(1)) + " " + note.group(2);
        result.set(i, line.withText(raised));
      }
    }
    return result;
  }

  private static boolean isNote(Line line) {
    return Inline.isSuperscript(line.text().charAt(0));
  }

  private static boolean raiseCall(List<Line> lines, int note, String number) {
    for (int i = note - 1; i >= 0 && i > note - REACH; i--) {
      String text = lines.get(i).text();
      int at = text.length() > LONGEST ? -1 : call(text, number);
      if (at >= 0) {
        String raised =
            text.substring(0, at)
                + Inline.superscript(number)
                + text.substring(at + number.length());
        lines.set(i, lines.get(i).withText(raised));
        return true;
      }
    }
    return false;
  }

  /** Where a number stands right behind a word or its full stop, or -1. */
  private static int call(String text, String number) {
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int end = at + number.length();
      char after = end < text.length() ? text.charAt(end) : ' ';
      boolean ends = after == ' ' || ".,;:)".indexOf(after) >= 0;
      if (ends && at > 1 && isWordEnd(text.charAt(at - 1), text.charAt(at - 2))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWordEnd(char last, char before) {
    if (".,;:)’'”\"".indexOf(last) >= 0) {
      return Character.isLetter(before) || ")’'”".indexOf(before) >= 0;
    }
    return Character.isLowerCase(last);
  }
}
