package org.findings.parser;

import java.util.List;
import java.util.regex.Pattern;
import org.findings.letter.Kind;
import org.findings.letter.Role;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;

/** Tells which texts and rows of tables are headings, whatever their file declares them to be. */
final class Titling {
  /** The head of a table that says what its columns hold has fewer words. */
  private static final int LABELS = 8;

  private static final int LONGEST_TITLE = 30;

  private static final Pattern JUDGEMENT =
      Pattern.compile("(?i)(the )?(graded |inspection )?judge?ments? (for|about|on) .{3,100}");

  /** How a frame on the cover is headed. */
  private static final Pattern WHOLE =
      Pattern.compile("(?i)the overall judgement|the effectiveness of (the )?[^.]{3,80}");

  private final List<Block> flow;
  private final Kind kind;

  Titling(List<Block> flow, Kind kind) {
    this.flow = flow;
    this.kind = kind;
  }

  /**
   * Whether a text is the name of a judged area with its grade, the grade alone under a heading, or
   * the title of a frame.
   *
   * @param judged the judgements of the tables so far
   */
  boolean isTitle(int i, List<Judged> judged) {
    Block block = flow.get(i);
    if (Prose.words(block.text()) > LONGEST_TITLE) {
      return false;
    }
    String text = withoutStop(block).text();
    Grades.Found found = Grades.atEnd(text).orElse(null);
    if (found == null) {
      return block.bold() && HeadingRoles.of(text, kind) == Role.CASE_STUDY;
    }
    if (found.rest().isEmpty()) {
      return i > 0 && flow.get(i - 1).shape() == Shape.HEADING;
    }
    return JUDGEMENT.matcher(found.rest()).matches()
        || (block.firm() && WHOLE.matcher(found.rest()).matches())
        || judged.stream().anyMatch(j -> Areas.alike(j.area(), found.rest()));
  }

  /** A title may end in a full stop. */
  static Block withoutStop(Block block) {
    String text = block.text();
    return text.endsWith(".") && text.length() > 1
        ? block.withText(text.substring(0, text.length() - 1))
        : block;
  }

  /** A row that stands alone, of a service and its grade, is the heading of what follows. */
  boolean isGradedRow(int i) {
    List<String> cells = flow.get(i).cells();
    boolean headed =
        isRow(i - 1) && flow.get(i - 1).bold() && Prose.words(flow.get(i - 1).text()) < LABELS;
    boolean above = isRow(headed ? i - 2 : i - 1);
    boolean below = isRow(i + 1);
    return flow.get(i).firm()
        && cells.size() == 2
        && !above
        && !below
        && Prose.words(cells.getFirst()) > 2
        && Grades.alone(cells.getLast()).isPresent();
  }

  private boolean isRow(int i) {
    return i >= 0 && i < flow.size() && flow.get(i).shape() == Shape.ROW;
  }
}
