package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** So many letters at the beginning of two sentences name what both speak of. */
  private static final int SUBJECT = 15;

  private static final int SHORT_SUBJECT = 8;

  /** Nothing is cut by more page breaks than this; it also keeps hostile text in linear time. */
  private static final int MOST_CUTS = 40;

  private final List<Block> blocks;
  private final HeadingGuess headings;
  private final boolean numberedThroughout;
  private final boolean itemsEnded;
  private final List<Block> flow = new ArrayList<>();
  private int cuts;

  private Flow(List<Block> blocks, Contents contents) {
    this.blocks = blocks;
    this.headings = new HeadingGuess(blocks, contents);
    long numbered = blocks.stream().filter(Block::numbered).count();
    long plain = 0;
    for (int i = 1; i < blocks.size(); i++) {
      plain += isWhole(blocks.get(i - 1), blocks.get(i)) ? 1 : 0;
    }
    this.numberedThroughout = numbered >= 3 && numbered >= NUMBERED_THROUGHOUT * (numbered + plain);
    long items = blocks.stream().filter(Flow::isBullet).count();
    long ended = blocks.stream().filter(b -> isBullet(b) && Prose.ended(b.text())).count();
    this.itemsEnded = 2 * ended >= items;
  }

  /** Whether a text looks like a paragraph of its own, not like the rest of one. */
  private static boolean isWhole(Block before, Block block) {
    return block.shape() == Shape.TEXT
        && Prose.ended(block.text())
        && !Prose.beginsLower(block.text())
        && (before.shape() == Shape.HEADING || Prose.ended(before.text()));
  }

  static List<Block> of(List<Block> blocks, Contents contents) {
    Flow flow = new Flow(blocks, contents);
    for (int i = 0; i < blocks.size(); i++) {
      flow.add(i);
    }
    return Footnotes.placed(flow.flow);
  }

  private void add(int i) {
    Block block = blocks.get(i);
    int before = textBefore(flow.size());
    if (block.shape() == Shape.TEXT && !flow.isEmpty() && cuts < MOST_CUTS) {
      int footnote = flow.size() - 1;
      if (flow.get(footnote).shape() == Shape.FOOTNOTE && goesOnFootnote(block, before)) {
        flow.set(footnote, joined(flow.get(footnote), block));
        cuts++;
        return;
      }
      if (before >= 0 && goesOn(before, i)) {
        flow.set(before, joined(flow.get(before), block));
        cuts++;
        return;
      }
    }
    if (before >= 0 && cuts < MOST_CUTS && isRowCut(flow.get(before), block)) {
      flow.set(before, joinedRow(flow.get(before), block));
      cuts++;
      return;
    }
    if (isSaidAgain(block)) {
      return;
    }
    if (headings.isHeadOfTable(i)) {
      flow.add(as(Shape.ROW, block));
    } else {
      flow.add(headings.isHeading(i) ? as(Shape.HEADING, block) : block);
    }
    cuts = 0;
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
      return !a.firm() && b.before() != Gap.LINE && lower && HeadingGuess.isCut(a, b);
    }
    if (!isText(a) || (b.before() == Gap.LINE && !lower) || headings.isKnown(b.text())) {
      return false;
    }
    if (a.firm() && b.firm() && !b.before().mayBePage()) {
      // Only an author's slip parts a sentence in the middle of a page.
      return lower && !Prose.ended(a.text());
    }
    if (!Prose.ended(a.text())) {
      return lower || (!headings.isHeading(i) && mayBeCut(a, b));
    }
    if (lower) {
      return !(Prose.endsWithColon(a.text()) && nextIsLower(i)) && !Prose.isAddress(b.text());
    }
    boolean leadsIn = Prose.endsWithColon(b.text());
    return !headings.isHeading(i)
        && !leadsIn
        && b.before().mayBePage()
        && goesOnAfterSentence(a, b, before, i);
  }

  /** After a colon, several pieces that begin small are a list whose bullets were lost. */
  private boolean nextIsLower(int i) {
    return i + 1 < blocks.size()
        && blocks.get(i + 1).shape() == Shape.TEXT
        && Prose.ended(blocks.get(i).text())
        && Prose.beginsLower(blocks.get(i + 1).text());
  }

  /** An item without a full stop is cut only where the list's other items have one. */
  private boolean mayBeCut(Block a, Block b) {
    return !isBullet(a) || itemsEnded || b.before().mayBePage();
  }

  /** Both halves look complete: only their surroundings can tell that they are one. */
  private boolean goesOnAfterSentence(Block a, Block b, int before, int i) {
    if (a.firm() && b.firm()) {
      return isCutByItsNote(a, b, before);
    }
    if (a.numbered() && numberedThroughout && i + 1 < blocks.size()) {
      return true;
    }
    if (isBullet(a) && nextIsBulletLike(a, i)) {
      return true;
    }
    return isCutByItsNote(a, b, before);
  }

  /** Its note stands at the foot of the page that cuts it, and what follows has its subject. */
  private boolean isCutByItsNote(Block a, Block b, int before) {
    return before < flow.size() - 1
        && flow.get(before + 1).label() != null
        && FootnoteCalls.endsIn(a.text(), flow.get(before + 1).label() + "")
        && sameSubject(a.text(), b.text());
  }

  private static boolean sameSubject(String a, String b) {
    int length = Math.min(b.length(), SUBJECT);
    return length >= SHORT_SUBJECT && a.regionMatches(true, 0, b, 0, length);
  }

  /** What follows may itself be cut once more before the list's next item. */
  private boolean nextIsBulletLike(Block a, int i) {
    int next = i + 1;
    while (next < blocks.size()
        && next < i + MOST_CUTS
        && blocks.get(next).shape() == Shape.TEXT
        && Prose.beginsLower(blocks.get(next).text())) {
      next++;
    }
    return next < blocks.size()
        && isBullet(blocks.get(next))
        && a.label() != null
        && a.label().equals(blocks.get(next).label());
  }

  private static Block as(Shape shape, Block block) {
    return block.shape() == shape
        ? block
        : new Block(
            shape,
            block.text(),
            null,
            0,
            shape == Shape.ROW ? List.of(block.text()) : List.of(),
            block.bold(),
            block.firm(),
            block.before(),
            block.page());
  }

  /** A hyphen before the cut stays open: it may be one of "short- and long-term". */
  private static Block joined(Block a, Block b) {
    return a.withText(a.text() + " " + b.text());
  }

  /** Whether a page break cut a row of one cell within a sentence. */
  private static boolean isRowCut(Block a, Block b) {
    boolean open = a.shape() == Shape.ROW ? a.cells().size() == 1 : a.shape() == Shape.TEXT;
    return open
        && b.shape() == Shape.ROW
        && b.cells().size() == 1
        && (b.before().mayBePage() || !Objects.equals(a.page(), b.page()))
        && !Prose.ended(a.text())
        && Prose.beginsLower(b.text());
  }

  private static Block joinedRow(Block a, Block b) {
    String text = a.text() + " " + b.text();
    return new Block(
        Shape.ROW, text, null, a.level(), List.of(text), a.bold(), a.firm(), a.before(), a.page());
  }

  /** The head of a table often says again what the heading above it says. */
  private boolean isSaidAgain(Block block) {
    return block.shape() == Shape.HEADING
        && block.firm()
        && !flow.isEmpty()
        && flow.getLast().shape() == Shape.HEADING
        && flow.getLast().text().equalsIgnoreCase(block.text());
  }

  private static boolean isText(Block block) {
    return block.shape() == Shape.TEXT || block.shape() == Shape.ITEM;
  }

  static boolean isBullet(@Nullable Block block) {
    return block != null && block.shape() == Shape.ITEM && !block.numbered();
  }
}
