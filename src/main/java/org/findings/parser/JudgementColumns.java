package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;

/**
 * Makes rows of a table of judgements that came apart: what is judged and its grade by turns, each
 * in a block of its own. One such pair is a graded heading; several without text between are none.
 */
final class JudgementColumns {
  private static final int FEWEST = 2;

  /** What the table prints over its columns. */
  private static final Set<String> HEADS = Set.of("Judgement", "Grade", "Judgement Grade");

  private JudgementColumns() {}

  static List<Block> rows(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      int pairs = pairs(blocks, i);
      if (pairs < FEWEST) {
        result.add(blocks.get(i++));
        continue;
      }
      removeHead(result);
      for (int pair = 0; pair < pairs; pair++) {
        result.add(row(blocks.get(i), blocks.get(i).text(), blocks.get(i + 1).text()));
        i += 2;
      }
    }
    return result;
  }

  private static int pairs(List<Block> blocks, int from) {
    int pairs = 0;
    for (int i = from; i + 1 < blocks.size(); i += 2) {
      Block area = blocks.get(i);
      boolean mayBeArea =
          (area.shape() == Shape.TEXT || area.shape() == Shape.ITEM)
              && Prose.headingLike(area.text())
              && Grades.alone(area.text()).isEmpty();
      Block grade = blocks.get(i + 1);
      if (!mayBeArea || grade.shape() != Shape.TEXT || Grades.alone(grade.text()).isEmpty()) {
        break;
      }
      pairs++;
    }
    return pairs;
  }

  /** Takes away what the table prints over its columns. */
  static void removeHead(List<Block> blocks) {
    while (!blocks.isEmpty() && HEADS.contains(blocks.getLast().text())) {
      blocks.removeLast();
    }
  }

  /** A row in the place of a block. */
  static Block row(Block place, String area, String grade) {
    return new Block(
        Shape.ROW,
        area + " " + grade,
        null,
        0,
        List.of(area, grade),
        false,
        place.firm(),
        place.before(),
        place.page());
  }
}
