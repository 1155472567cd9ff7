package org.findings.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;

/**
 * The habits of one text: whether its lines are wrapped, and how many blank lines it puts where.
 *
 * @param unwrapped whether a line holds a whole paragraph
 * @param filled whether lines are filled to a margin, so that a short one ends something
 * @param usualBlanks between paragraphs
 * @param tightLists whether items follow each other without a blank line
 */
record Layout(boolean unwrapped, boolean filled, int usualBlanks, boolean tightLists) {
  /** Where more lines than this end a sentence, lines are broken there, not at a margin. */
  private static final double ENDED = 0.4;

  /** Fewer lines that go on show no habit. */
  private static final int HABIT = 8;

  /** Nobody wraps lines beyond this. */
  private static final int UNWRAPPED = 300;

  /** Lines of addresses and lists are shorter. */
  private static final int SHORT = 50;

  static Layout of(List<Line> lines, List<Mark> marks) {
    long all = 0;
    long inLong = 0;
    int goingOn = 0;
    int ended = 0;
    int tight = 0;
    int loose = 0;
    Map<Integer, Integer> runs = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      all += line.text().length();
      if (line.text().length() > UNWRAPPED) {
        inLong += line.text().length();
      }
      if (goesOn(lines, marks, i)) {
        goingOn++;
        ended += line.text().endsWith(".") ? 1 : 0;
      }
      if (line.blanks() > 0 && i > 0) {
        runs.merge(line.blanks(), 1, Integer::sum);
      }
      if (i > 0 && marks.get(i).shape() == Shape.ITEM) {
        if (line.blanks() == 0 && !line.pageBreak()) {
          tight++;
        } else {
          loose++;
        }
      }
    }
    int usual = 1;
    for (Map.Entry<Integer, Integer> run : runs.entrySet()) {
      int most = runs.getOrDefault(usual, 0);
      boolean smaller = run.getKey() < usual;
      if (run.getValue() > most || (smaller && run.getValue() == most)) {
        usual = run.getKey();
      }
    }
    boolean unwrapped = 2 * inLong > all;
    boolean filled = !unwrapped && goingOn >= HABIT && ended < ENDED * goingOn;
    return new Layout(unwrapped, filled, usual, tight > loose);
  }

  private static boolean goesOn(List<Line> lines, List<Mark> marks, int i) {
    return i + 1 < lines.size()
        && marks.get(i + 1).shape() == Shape.TEXT
        && lines.get(i + 1).blanks() == 0
        && lines.get(i).text().length() > SHORT;
  }

  Gap gap(Line line, boolean afterItem) {
    if (line.pageBreak()) {
      return Gap.PAGE;
    }
    if (line.blanks() == 0) {
      return Gap.LINE;
    }
    boolean wide = line.blanks() > usualBlanks || (afterItem && tightLists);
    return wide ? Gap.WIDE : Gap.BLANK;
  }
}
