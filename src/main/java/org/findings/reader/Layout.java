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
 * @param usualBlanks between paragraphs
 * @param tightLists whether items follow each other without a blank line
 */
record Layout(boolean unwrapped, int usualBlanks, boolean tightLists) {
  /** Nobody wraps lines beyond this. */
  private static final int UNWRAPPED = 300;

  static Layout of(List<Line> lines, List<Mark> marks) {
    long all = 0;
    long inLong = 0;
    int tight = 0;
    int loose = 0;
    Map<Integer, Integer> runs = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      all += line.text().length();
      if (line.text().length() > UNWRAPPED) {
        inLong += line.text().length();
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
    return new Layout(2 * inLong > all, usual, tight > loose);
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
