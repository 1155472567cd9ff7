package org.findings.parser;

import java.util.List;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;

/**
 * Tells which lines are headings: by their mark-up, by words that letters use, by standing alone.
 */
final class HeadingGuess {
  /** From this many marked headings on, a line is no heading only because it is short. */
  private static final int MARKED_HEADINGS = 3;

  /** The longest headings that letters set without mark-up have twelve words. */
  private static final int MOST_WORDS = 14;

  private final List<Block> blocks;
  private final Contents contents;
  private final boolean headingsMarked;

  HeadingGuess(List<Block> blocks, Contents contents) {
    this.blocks = blocks;
    this.contents = contents;
    this.headingsMarked =
        blocks.stream().filter(b -> b.shape() == Shape.HEADING).count() >= MARKED_HEADINGS;
  }

  /** A bold line right above a row is a line of the table. */
  boolean isHeadOfTable(int i) {
    Block block = blocks.get(i);
    return block.shape() == Shape.TEXT
        && block.bold()
        && i + 1 < blocks.size()
        && blocks.get(i + 1).shape() == Shape.ROW
        && blocks.get(i + 1).before() == Gap.LINE;
  }

  boolean isHeading(int i) {
    Block block = blocks.get(i);
    if (block.shape() == Shape.HEADING) {
      return true;
    }
    if (block.numbered()) {
      return isKnown(block.text()) && standsAsHeading(i);
    }
    return block.shape() == Shape.TEXT && headingLike(block) && standsAsHeading(i);
  }

  private boolean headingLike(Block block) {
    String text = block.text();
    return isKnown(text)
        || (Prose.headingLike(text) && !block.firm() && (block.bold() || looksAlone(text)));
  }

  /** Whether a line without any mark-up may be a heading: a short one, or a question. */
  private boolean looksAlone(String text) {
    return !headingsMarked
        && !Prose.endsWithColon(text)
        && (text.endsWith("?") || Prose.words(text) <= MOST_WORDS);
  }

  /** Words that letters use as headings, whatever surrounds them. */
  boolean isKnown(String text) {
    if (!Prose.headingLike(text)) {
      return false;
    }
    return contents.names(text)
        || Deadlines.of(text) != null
        || Grades.alone(text).isPresent()
        || HeadingRoles.of(text, Kind.OTHER) != null;
  }

  private boolean standsAsHeading(int i) {
    Block block = blocks.get(i);
    if (i + 1 >= blocks.size()) {
      return true;
    }
    Block next = blocks.get(i + 1);
    if (next.shape() == Shape.TEXT && next.before() != Gap.LINE && Prose.beginsLower(next.text())) {
      return isCut(block, next);
    }
    if (next.shape() != Shape.TEXT || block.bold() || isKnown(block.text())) {
      return true;
    }
    if (Character.isDigit(next.text().charAt(0))) {
      return false;
    }
    // No heading is left alone at the foot of a page; the first words of a paragraph may be.
    boolean cutBelow = next.before().mayBePage() && !block.before().mayBePage();
    return !cutBelow || Prose.headingLike(next.text());
  }

  static boolean isCut(Block a, Block b) {
    return !Prose.ended(b.text()) && Prose.headingLike(a.text() + " " + b.text());
  }
}
