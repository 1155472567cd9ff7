package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what page breaks and footnotes cut in two, and tells headings from text. Both
 * decisions hang together: a short line may be a heading, or the first words of a paragraph.
 */
final class Flow {
  /** From this share of numbered paragraphs on, text without a number goes on the one before. */
  private static final double NUMBERED_THROUGHOUT = 0.7;

  /** From this many marked headings on, a line without a mark is none only because it is short. */
  private static final int MARKED_HEADINGS = 3;

  private final List<Block> blocks;
  private final Contents contents;
  private final boolean numberedThroughout;
  private final boolean headingsMarked;
  private final boolean itemsEnded;
  private final List<Block> flow = new ArrayList<>();

  private Flow(List<Block> blocks, Contents contents) {
    this.blocks = blocks;
    this.contents = contents;
    long numbered = blocks.stream().filter(Block::numbered).count();
    long plain =
        blocks.stream()
            .filter(b -> b.shape() == Shape.TEXT && Prose.ended(b.text()) && !b.firm())
            .count();
    this.numberedThroughout = numbered >= 3 && numbered >= NUMBERED_THROUGHOUT * (numbered + plain);
    this.headingsMarked =
        blocks.stream().filter(b -> b.shape() == Shape.HEADING).count() >= MARKED_HEADINGS;
    long items = blocks.stream().filter(Flow::isBullet).count();
    long ended = blocks.stream().filter(b -> isBullet(b) && Prose.ended(b.text())).count();
    this.itemsEnded = 2 * ended >= items;
  }

  static List<Block> of(List<Block> blocks, Contents contents) {
    Flow flow = new Flow(blocks, contents);
    for (int i = 0; i < blocks.size(); i++) {
      flow.add(i);
    }
    return flow.flow;
  }

  private void add(int i) {
    Block block = blocks.get(i);
    int before = textBefore(flow.size());
    if (block.shape() == Shape.TEXT && !flow.isEmpty()) {
      int footnote = flow.size() - 1;
      if (flow.get(footnote).shape() == Shape.FOOTNOTE && goesOnFootnote(block, before)) {
        flow.set(footnote, joined(flow.get(footnote), block));
        return;
      }
      if (before >= 0 && goesOn(before, i)) {
        flow.set(before, joined(flow.get(before), block));
        return;
      }
    }
    flow.add(isHeading(i) ? asHeading(block) : block);
  }

  /** The block that the footnotes at the end of the flow follow. */
  private int textBefore(int end) {
    int i = end - 1;
    while (i >= 0 && flow.get(i).shape() == Shape.FOOTNOTE) {
      i--;
    }
    return i;
  }

  private boolean goesOnFootnote(Block block, int before) {
    Block footnote = flow.getLast();
    if (Prose.ended(footnote.text()) || footnote.firm()) {
      return false;
    }
    boolean textOpen =
        before >= 0 && isText(flow.get(before)) && !Prose.ended(flow.get(before).text());
    return Prose.beginsLower(block.text()) && (!textOpen || !block.before().mayBePage());
  }

  private boolean goesOn(int before, int i) {
    Block a = flow.get(before);
    Block b = blocks.get(i);
    boolean lower = Prose.beginsLower(b.text());
    if (a.shape() == Shape.HEADING) {
      return !a.firm() && b.before() != Gap.LINE && lower && goesOnHeading(a, b);
    }
    if (!isText(a) || (b.before() == Gap.LINE && !lower) || isKnown(b.text())) {
      return false;
    }
    if (!Prose.ended(a.text())) {
      return lower || (!(headingLike(b) && standsAsHeading(i)) && mayBeCut(a, b));
    }
    if (lower) {
      return !Prose.endsWithColon(a.text()) && !Prose.isAddress(b.text());
    }
    return !headingLike(b) && b.before().mayBePage() && goesOnAfterSentence(a, b, before, i);
  }

  private static boolean goesOnHeading(Block a, Block b) {
    return !Prose.ended(b.text()) && Prose.headingLike(a.text() + " " + b.text());
  }

  /** An item without a full stop is cut only where the list's other items have one. */
  private boolean mayBeCut(Block a, Block b) {
    return !isBullet(a) || itemsEnded || b.before().mayBePage();
  }

  /** Both halves look complete: only their surroundings can tell that they are one. */
  private boolean goesOnAfterSentence(Block a, Block b, int before, int i) {
    if (a.firm() && b.firm()) {
      return false;
    }
    if (a.runsOn()) {
      return true;
    }
    if (a.numbered() && numberedThroughout) {
      return true;
    }
    if (isBullet(a) && nextIsBulletLike(a, i)) {
      return true;
    }
    // Its note stands at the foot of the page that cuts it.
    return before < flow.size() - 1
        && flow.get(before + 1).label() != null
        && FootnoteCalls.endsIn(a.text(), flow.get(before + 1).label() + "");
  }

  private boolean nextIsBulletLike(Block a, int i) {
    return i + 1 < blocks.size()
        && isBullet(blocks.get(i + 1))
        && a.label() != null
        && a.label().equals(blocks.get(i + 1).label());
  }

  private boolean isHeading(int i) {
    Block block = blocks.get(i);
    if (block.shape() == Shape.HEADING) {
      return true;
    }
    if (block.numbered()) {
      return Prose.headingLike(block.text()) && isKnown(block.text());
    }
    return block.shape() == Shape.TEXT && headingLike(block) && standsAsHeading(i);
  }

  private boolean headingLike(Block block) {
    String text = block.text();
    return isKnown(text)
        || (Prose.headingLike(text)
            && !block.firm()
            && (block.bold() || !(headingsMarked || Prose.endsWithColon(text))));
  }

  /** Words that letters use as headings, whatever surrounds them. */
  private boolean isKnown(String text) {
    if (!Prose.headingLike(text)) {
      return false;
    }
    return contents.entry(text) != null
        || Deadlines.of(text) != null
        || Grades.alone(text).isPresent()
        || HeadingRoles.of(text, Kind.OTHER) != null;
  }

  private boolean standsAsHeading(int i) {
    Block block = blocks.get(i);
    if (isKnown(block.text()) || block.bold() || i + 1 >= blocks.size()) {
      return true;
    }
    Block next = blocks.get(i + 1);
    if (next.shape() != Shape.TEXT) {
      return true;
    }
    if (Prose.beginsLower(next.text())) {
      return goesOnHeading(block, next);
    }
    // No heading is left alone at the foot of a page; the first words of a paragraph may be.
    boolean cutBelow = next.before().mayBePage() && !block.before().mayBePage();
    return !cutBelow || Prose.headingLike(next.text());
  }

  private static Block asHeading(Block block) {
    return block.shape() == Shape.HEADING
        ? block
        : with(block, Shape.HEADING, block.text(), block.runsOn());
  }

  /** A hyphen before the cut stays open: it may be one of "short- and long-term". */
  private static Block joined(Block a, Block b) {
    return with(a, a.shape(), a.text() + " " + b.text(), b.runsOn());
  }

  private static Block with(Block block, Shape shape, String text, boolean runsOn) {
    return new Block(
        shape,
        text,
        block.label(),
        shape == Shape.HEADING ? 0 : block.level(),
        block.cells(),
        block.bold(),
        block.firm(),
        block.before(),
        runsOn,
        block.page());
  }

  private static boolean isText(Block block) {
    return block.shape() == Shape.TEXT || block.shape() == Shape.ITEM;
  }

  static boolean isBullet(@Nullable Block block) {
    return block != null && block.shape() == Shape.ITEM && !block.numbered();
  }
}
