package org.findings.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Gathers the blocks of a format that says what they are. What has no words leaves no block. */
final class BlockList {
  /** The longest headings known; a longer text is none, whatever it is declared to be. */
  private static final int LONGEST_HEADING = 170;

  /** A sentence of so many words is none either. */
  private static final int SENTENCE = 12;

  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Integer page;
  private Gap before = Gap.BLANK;

  List<Block> blocks() {
    return blocks;
  }

  /** The page of what is added from now on, null where that is not known. */
  void page(@Nullable Integer newPage) {
    page = newPage;
  }

  @Nullable Integer page() {
    return page;
  }

  /** What is added next begins a page because its author wanted it to. */
  void pageBreak() {
    before = blocks.isEmpty() ? Gap.BLANK : Gap.PAGE;
  }

  /** Clean as a block's text is: ligatures undone, one space between words. */
  static String clean(String raw) {
    String whole = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\u00AD", "");
    return Inline.oneSpace(Lines.letters(whole.replace('\n', ' ')));
  }

  /**
   * A text that is declared a heading.
   *
   * @param number that is printed before it, null for none
   */
  void heading(String raw, @Nullable String number, int level, boolean bold) {
    String text = clean(raw);
    if (isHeading(text)) {
      add(Shape.HEADING, number == null ? text : number + " " + text, null, level, bold);
    } else if (number != null) {
      item(raw, number.endsWith(".") ? number.substring(0, number.length() - 1) : number, 1, bold);
    } else {
      text(raw, bold, false);
    }
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && !((text.endsWith(".") || text.endsWith(";")) && words(text) >= SENTENCE);
  }

  static int words(String text) {
    return text.split(" ", -1).length;
  }

  /**
   * A paragraph. One that begins with a bullet or number of its own is an item, a short one in type
   * that stands out a heading.
   */
  void text(String raw, boolean bold, boolean large) {
    for (String part : ForcedLines.parted(raw)) {
      String text = clean(part);
      if (!hasWords(text)) {
        continue;
      }
      int note = noteLength(text);
      Label label = note > 0 ? null : Label.of(text, false);
      if (note > 0 && hasWords(text.substring(note))) {
        footnote(text.substring(note), Inline.plainDigits(text.substring(0, note)));
      } else if (label != null && isItem(text, label, bold)) {
        item(text.substring(Math.min(label.length(), text.length())), label.sign(), 1, bold);
      } else if ((bold || large) && standsOut(text)) {
        add(Shape.HEADING, text, null, 0, bold);
      } else {
        add(Shape.TEXT, text, null, 0, bold);
      }
    }
  }

  private static int noteLength(String text) {
    int end = 0;
    while (end < text.length() && Inline.isSuperscript(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "2.5 million children" begins with no number of a paragraph, nor does a bold "1. Aims". */
  private static boolean isItem(String text, Label label, boolean bold) {
    boolean capital =
        label.length() < text.length() && !Character.isLowerCase(text.charAt(label.length()));
    return !label.isNumber() || (capital && !bold);
  }

  /** Whether a text is short enough for a heading and ends like one. */
  static boolean isShort(String raw) {
    String text = clean(raw);
    return !text.isEmpty() && standsOut(text);
  }

  private static boolean standsOut(String text) {
    return text.length() <= LONGEST_HEADING
        && ".;,".indexOf(text.charAt(text.length() - 1)) < 0
        && text.chars().anyMatch(Character::isLetter);
  }

  /** What behind a forced line end is a paragraph of its own is no part of the item. */
  void item(String raw, String label, int level, boolean bold) {
    List<String> parts = ForcedLines.parted(raw);
    for (int i = 0; i < parts.size(); i++) {
      if (i == 0) {
        add(Shape.ITEM, clean(parts.get(i)), label, level, bold);
      } else {
        text(parts.get(i), bold, false);
      }
    }
  }

  void row(List<String> cells, int level, boolean bold) {
    List<String> clean = cells.stream().map(BlockList::clean).toList();
    String text = String.join(" ", clean).strip();
    if (hasWords(text)) {
      blocks.add(block(Shape.ROW, text, null, level, clean, bold));
    }
  }

  void footnote(String raw, String number) {
    add(Shape.FOOTNOTE, clean(raw), number, 0, false);
  }

  void furniture(String raw) {
    add(Shape.FURNITURE, clean(raw), null, 0, false);
  }

  void rule() {
    blocks.add(block(Shape.RULE, "", null, 0, List.of(), false));
  }

  void all(List<Block> others) {
    for (Block other : others) {
      blocks.add(other);
      before = Gap.BLANK;
    }
  }

  private void add(Shape shape, String text, @Nullable String label, int level, boolean bold) {
    if (hasWords(text)) {
      blocks.add(block(shape, text, label, level, List.of(), bold));
    }
  }

  private Block block(
      Shape shape,
      String text,
      @Nullable String label,
      int level,
      List<String> cells,
      boolean bold) {
    Gap gap = before;
    before = Gap.BLANK;
    return new Block(shape, text, label, level, cells, bold, true, gap, page);
  }

  static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
