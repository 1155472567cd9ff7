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

  /** The longest headings that letters set without mark-up have twelve words. */
  private static final int MOST_WORDS = 14;

  /** So many letters at the beginning of two sentences name what both speak of. */
  private static final int SUBJECT = 15;

  private static final int SHORT_SUBJECT = 8;

  /** Nothing is cut by more page breaks than this; it also keeps hostile text in linear time. */
  private static final int MOST_CUTS = 40;

  private final List<Block> blocks;
  private final Contents contents;
  private final boolean numberedThroughout;
  private final boolean headingsMarked;
  private final boolean itemsEnded;
  private final List<Block> flow = new ArrayList<>();
  private int cuts;

  private Flow(List<Block> blocks, Contents contents) {
    this.blocks = blocks;
    this.contents = contents;
    long numbered = blocks.stream().filter(Block::numbered).count();
    long plain = 0;
    for (int i = 1; i < blocks.size(); i++) {
      plain += isWhole(blocks.get(i - 1), blocks.get(i)) ? 1 : 0;
    }
    this.numberedThroughout = numbered >= 3 && numbered >= NUMBERED_THROUGHOUT * (numbered + plain);
    this.headingsMarked =
        blocks.stream().filter(b -> b.shape() == Shape.HEADING).count() >= MARKED_HEADINGS;
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
    return flow.flow;
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
    if (isHeadOfTable(i)) {
      flow.add(as(Shape.ROW, block));
    } else {
      flow.add(isHeading(i) ? as(Shape.HEADING, block) : block);
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
      return !a.firm() && b.before() != Gap.LINE && lower && goesOnHeading(a, b);
    }
    if (!isText(a) || (b.before() == Gap.LINE && !lower) || isKnown(b.text())) {
      return false;
    }
    if (!Prose.ended(a.text())) {
      return lower || (!isHeading(i) && mayBeCut(a, b));
    }
    if (lower) {
      return !(Prose.endsWithColon(a.text()) && nextIsLower(i)) && !Prose.isAddress(b.text());
    }
    boolean leadsIn = Prose.endsWithColon(b.text());
    return !isHeading(i)
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
    if (a.numbered() && numberedThroughout && i + 1 < blocks.size()) {
      return true;
    }
    if (isBullet(a) && nextIsBulletLike(a, i)) {
      return true;
    }
    // Its note stands at the foot of the page that cuts it, and what follows has its subject.
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

  /** A bold line right above a row is a line of the table. */
  private boolean isHeadOfTable(int i) {
    Block block = blocks.get(i);
    return block.shape() == Shape.TEXT
        && block.bold()
        && i + 1 < blocks.size()
        && blocks.get(i + 1).shape() == Shape.ROW
        && blocks.get(i + 1).before() == Gap.LINE;
  }

  private boolean isHeading(int i) {
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
    if (i + 1 >= blocks.size()) {
      return true;
    }
    Block next = blocks.get(i + 1);
    if (next.shape() == Shape.TEXT && next.before() != Gap.LINE && Prose.beginsLower(next.text())) {
      return goesOnHeading(block, next);
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

  private static boolean isText(Block block) {
    return block.shape() == Shape.TEXT || block.shape() == Shape.ITEM;
  }

  static boolean isBullet(@Nullable Block block) {
    return block != null && block.shape() == Shape.ITEM && !block.numbered();
  }
}
