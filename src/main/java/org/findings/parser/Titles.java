package org.findings.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Titles as converted text leaves them: in several lines, cut, or grown together with the text. */
final class Titles {
  private static final int MOST_LINES = 3;
  private static final int MOST_WORDS = 12;

  /** What follows a title in its line where the lines were not told apart. */
  private static final Pattern DATES = Pattern.compile("(?i) (inspection|review|visit) dates?:");

  private Titles() {}

  /** Where a title ends that stands before the first paragraph without anything between, or 0. */
  static int endIn(Block block) {
    int end = block.shape() == Shape.TEXT ? block.text().indexOf(" This ") : -1;
    if (end < 0 || end > Prose.LONGEST_HEADING) {
      return 0;
    }
    String title = block.text().substring(0, end);
    return Prose.headingLike(title) && Kinds.of(title, "") != Kind.OTHER ? end : 0;
  }

  /** Whether a title was given a full stop: it names a sort of inspection and says no more. */
  static boolean endsInStop(Block block) {
    return block.shape() == Shape.TEXT
        && Prose.words(block.text()) <= MOST_WORDS
        && block.text().matches("\\p{Lu}[^.]*\\.")
        && !block.text().startsWith("This ")
        && Kinds.of(block.text(), "") != Kind.OTHER;
  }

  /** Whether only both together make a title. */
  static boolean isCut(Block first, Block second) {
    return second.shape() == Shape.TEXT
        && !Prose.ended(first.text())
        && (Prose.beginsLower(second.text()) || !Prose.headingLike(first.text()))
        && Prose.headingLike(first.text() + " " + second.text());
  }

  static boolean goesOn(Block block, StringBuilder soFar) {
    return block.text().length() < Prose.LONGEST_HEADING
        && !Prose.ended(block.text())
        && (Prose.beginsLower(block.text()) || !Prose.headingLike(soFar.toString()));
  }

  static @Nullable String above(List<Block> front) {
    for (Block block : front) {
      if (block.shape() == Shape.HEADING) {
        return block.text();
      }
    }
    return null;
  }

  /** A title with the lines on which it goes on; a second title that "and" adds is left out. */
  static String from(List<Block> blocks, int i) {
    String first = blocks.get(i).text();
    if (first.endsWith(" and")) {
      return first.substring(0, first.length() - " and".length());
    }
    Matcher dates = DATES.matcher(first);
    if (dates.find() && dates.start() > 0) {
      return first.substring(0, dates.start());
    }
    StringBuilder title = new StringBuilder(first);
    for (int next = i + 1; next < blocks.size() && next <= i + MOST_LINES; next++) {
      Block block = blocks.get(next);
      boolean added = block.text().equals("and") || block.text().startsWith("and ");
      boolean open = !Prose.headingLike(title.toString());
      boolean goesOn = open || (Prose.beginsLower(block.text()) && !added);
      if (block.shape() != Shape.TEXT || !goesOn || Prose.ended(block.text())) {
        break;
      }
      title.append(' ').append(block.text());
    }
    return title.toString();
  }
}
