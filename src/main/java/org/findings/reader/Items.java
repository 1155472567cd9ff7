package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Gives items and footnotes their labels. An item without one is the rest of an item that a page
 * break cut; a paragraph with one is an item that nobody declared.
 */
final class Items {
  /** Points by which lines may begin left or right of each other and still be aligned. */
  private static final float ALIGNED = 6;

  private final List<Piece> result = new ArrayList<>();

  private Items() {}

  static List<Piece> shaped(List<Piece> pieces) {
    Items items = new Items();
    for (Piece piece : pieces) {
      items.add(piece);
    }
    return items.result;
  }

  /** The text behind its bullet or number. */
  static String withoutLabel(String text, Shape shape) {
    if (shape == Shape.FOOTNOTE) {
      int start = 0;
      while (start < text.length()
          && (Inline.isSuperscript(text.charAt(start))
              || Character.isDigit(text.charAt(start))
              || text.charAt(start) == ' ')) {
        start++;
      }
      return text.substring(start);
    }
    Label label = Label.of(text, true);
    return label == null ? text : text.substring(Math.min(label.length(), text.length())).strip();
  }

  private void add(Piece piece) {
    switch (piece.shape()) {
      case FOOTNOTE -> footnote(piece);
      case ITEM -> item(piece);
      case TEXT -> text(piece);
      case HEADING -> heading(piece);
      default -> result.add(piece);
    }
  }

  private void footnote(Piece piece) {
    String number = noteNumber(piece.first().text());
    result.add(
        number == null ? piece.as(Shape.TEXT, null, 0) : piece.as(Shape.FOOTNOTE, number, 0));
  }

  private static @Nullable String noteNumber(String text) {
    int end = 0;
    while (end < text.length() && Inline.isSuperscript(text.charAt(end))) {
      end++;
    }
    if (end > 0) {
      return Inline.plainDigits(text.substring(0, end));
    }
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end > 0 && end < 4 ? text.substring(0, end) : null;
  }

  private void item(Piece piece) {
    Label label = Label.of(piece.first().text() + " ", true);
    int before = textBefore();
    if (label != null && !(before >= 0 && isText(label, result.get(before), piece))) {
      result.add(piece.as(Shape.ITEM, label.sign(), 0));
      return;
    }
    if (before >= 0 && goesOn(result.get(before), piece)) {
      result.set(before, result.get(before).and(piece));
      return;
    }
    result.add(piece.as(Shape.TEXT, null, 0));
  }

  /** A number at the top of a page where the text of an item goes on: "at key stage / 2. Yet". */
  private static boolean isText(Label label, Piece before, Piece piece) {
    return label.isNumber()
        && before.label() != null
        && Character.isDigit(before.label().charAt(0))
        && piece.first().page() > before.last().page()
        && piece.first().x() > before.first().x() + 1
        && Math.abs(piece.first().x() - before.last().x()) < ALIGNED
        && before.lines().size() > 1;
  }

  private int textBefore() {
    int i = result.size() - 1;
    while (i >= 0
        && (result.get(i).shape() == Shape.FOOTNOTE || result.get(i).shape() == Shape.FURNITURE)) {
      i--;
    }
    return i;
  }

  private static boolean goesOn(Piece before, Piece rest) {
    return before.shape() == Shape.ITEM
        && rest.isBold() == before.isBold()
        && Math.abs(before.last().x() - rest.first().x()) < ALIGNED + textIndent(before)
        && rest.first().x() > before.first().x() + 1;
  }

  /** Where the text of an item hangs, what stands below it at the top of a page is its rest. */
  private static boolean goesOnOverleaf(Piece before, Piece rest) {
    TypeLine last = before.last();
    float textX = before.lines().size() > 1 ? last.x() : last.textX();
    return before.shape() == Shape.ITEM
        && !before.tagged()
        && rest.first().page() == last.page() + 1
        && rest.isBold() == before.isBold()
        && Math.abs(rest.first().size() - last.size()) < 1
        && textX > before.first().x() + 1
        && Math.abs(textX - rest.first().x()) < ALIGNED
        && Label.bulletIn(rest.first().text()) == 0
        && !last.endsBefore(rest.first());
  }

  /**
   * Tags may part an item where nothing on the page does: no gap, the same indent, and a line above
   * that has no room for the next word.
   */
  private static boolean goesOnBelow(Piece before, Piece rest) {
    if (before.shape() != Shape.ITEM || rest.lines().size() < 2) {
      return false;
    }
    TypeLine last = before.last();
    TypeLine first = rest.first();
    float textX = before.lines().size() > 1 ? last.x() : last.textX();
    float pitch = rest.lines().get(1).y() - first.y();
    float gap = first.y() - last.y();
    float right = last.right();
    for (TypeLine line : rest.lines()) {
      right = Math.max(right, line.right());
    }
    return last.page() == first.page()
        && rest.isBold() == before.isBold()
        && textX > before.first().x() + ALIGNED
        && Math.abs(textX - first.x()) < 2
        && gap > 0
        && gap < pitch * 1.1f
        && last.right() + first.firstWord() + first.size() / 4 > right;
  }

  /** How far the text of an item of one line stands behind its bullet. */
  private static float textIndent(Piece item) {
    return item.lines().size() > 1 ? 0 : item.first().textX() - item.first().x();
  }

  /** What begins with a bullet is an item, whatever it is declared to be. */
  private void heading(Piece piece) {
    boolean bullet = Label.bulletIn(piece.first().text()) > 0 && !piece.isBold();
    if (bullet) {
      text(piece.as(Shape.TEXT, null, 0));
    } else {
      result.add(piece);
    }
  }

  private void text(Piece piece) {
    String first = piece.first().text();
    if (Inline.isSuperscript(first.charAt(0))) {
      footnote(piece);
      return;
    }
    Label label = Label.of(first, false);
    int before = textBefore();
    if (before >= 0 && !piece.tagged() && goesOnOverleaf(result.get(before), piece)) {
      result.set(before, result.get(before).and(piece));
      return;
    }
    if (before >= 0 && label == null && goesOnBelow(result.get(before), piece)) {
      result.set(before, result.get(before).and(piece));
      return;
    }
    boolean item = label != null && (!label.isNumber() || isParagraphNumber(piece, label));
    if (item && label != null) {
      result.add(piece.as(Shape.ITEM, label.sign(), 0));
    } else {
      result.add(piece);
    }
  }

  /** A number that hangs before the text, or one before text that is no heading. */
  private static boolean isParagraphNumber(Piece piece, Label label) {
    String rest = piece.first().text().substring(label.length());
    boolean capital = !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0));
    boolean hangs =
        piece.lines().size() > 1 && piece.lines().get(1).x() > piece.first().x() + ALIGNED;
    return capital && !piece.isBold() && (hangs || !piece.first().text().matches("\\d+\\.\\d.*"));
  }
}
