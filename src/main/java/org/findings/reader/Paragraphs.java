package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Parts lines that stand below each other into paragraphs, by their place alone. */
final class Paragraphs {
  /** A first line may begin so many points left or right of the others. */
  private static final float INDENT = 40;

  /** Lines begin at the same place but for so many points. */
  private static final float ALIGNED = 3;

  /** The gap behind a number that hangs before its text, as a share of the type's size. */
  private static final float TAB = 0.7f;

  /** Notes are set smaller than this share of the text's size. */
  private static final float SMALL = 0.93f;

  /**
   * What is no sentence was ended on purpose only where it leaves more free, as a share of size.
   */
  private static final float WIDE = 6;

  private static final Pattern NOTE = Pattern.compile("\\d{1,3} ?\\p{Lu}.*");

  private final Measure measure;

  Paragraphs(Measure measure) {
    this.measure = measure;
  }

  List<Piece> pieces(List<TypeLine> lines) {
    List<Piece> pieces = new ArrayList<>();
    List<TypeLine> open = new ArrayList<>();
    for (TypeLine line : lines) {
      if (!open.isEmpty() && !goesOn(open, line)) {
        pieces.add(piece(open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      pieces.add(piece(open));
    }
    return pieces;
  }

  /** A text that begins with a raised number is a footnote. */
  private static Piece piece(List<TypeLine> lines) {
    TypeLine first = lines.getFirst();
    Label label = label(first);
    boolean note = Inline.isSuperscript(first.text().charAt(0));
    boolean item = label != null && (!label.isNumber() || Label.of(first.text(), false) == null);
    boolean bold = lines.stream().allMatch(TypeLine::bold);
    Shape shape = note ? Shape.FOOTNOTE : item && !bold ? Shape.ITEM : Shape.TEXT;
    return new Piece(shape, null, 0, lines, List.of(), false);
  }

  /** A number needs no full stop where it hangs before its text. */
  private static @Nullable Label label(TypeLine line) {
    boolean hangs = line.textX() - line.x() - line.firstWord() > TAB * line.size();
    return Label.of(line.text(), hangs);
  }

  private boolean goesOn(List<TypeLine> open, TypeLine line) {
    TypeLine last = open.getLast();
    char begin = line.text().charAt(0);
    if (!measure.isTight(last, line)
        || Math.abs(last.size() - line.size()) >= 1
        || (label(line) != null && !isWrapped(open, line))
        || Inline.isSuperscript(begin)
        || isNextNote(open, line)) {
      return false;
    }
    boolean lower = Character.isLowerCase(begin);
    if (last.bold() != line.bold() && !(lower && !last.endsBefore(line))) {
      return false;
    }
    if (last.endsBefore(line) && !lower && (ended(last) || last.free() > WIDE * line.size())) {
      return false;
    }
    return label(open.getFirst()) == null ? isAligned(open, line) : hangs(open, line);
  }

  /** Whether a number at the beginning of a line belongs to its sentence: "at the age of / 18." */
  private static boolean isWrapped(List<TypeLine> open, TypeLine line) {
    Label label = label(line);
    TypeLine first = open.getFirst();
    TypeLine last = open.getLast();
    if (label == null || !label.isNumber() || last.endsBefore(line)) {
      return false;
    }
    boolean hangs =
        label(first) != null
            && line.x() > first.x() + ALIGNED
            && Math.abs(line.x() - (open.size() > 1 ? last.x() : first.textX())) < ALIGNED;
    return hangs || (!ended(last) && Math.abs(line.x() - last.x()) < ALIGNED);
  }

  private static boolean ended(TypeLine line) {
    return ".:;?!".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** Notes follow each other without a gap. */
  private boolean isNextNote(List<TypeLine> open, TypeLine line) {
    return line.size() <= SMALL * measure.bodySize()
        && NOTE.matcher(line.text()).matches()
        && NOTE.matcher(open.getFirst().text()).matches()
        && Math.abs(open.getFirst().x() - line.x()) < ALIGNED;
  }

  /** Where the lines of a paragraph begin at one place, another place begins another paragraph. */
  private static boolean isAligned(List<TypeLine> open, TypeLine line) {
    TypeLine last = open.getLast();
    float indent = line.x() - last.x();
    if (open.size() > 1
        && Math.abs(last.x() - open.get(open.size() - 2).x()) < ALIGNED
        && Math.abs(indent) > ALIGNED
        && ended(last)) {
      return false;
    }
    return Math.abs(indent) < INDENT;
  }

  /** The second line of an item begins below its text or below its sign, the others below it. */
  private static boolean hangs(List<TypeLine> open, TypeLine line) {
    TypeLine first = open.getFirst();
    if (open.size() > 1) {
      return Math.abs(open.getLast().x() - line.x()) < ALIGNED;
    }
    return line.x() > first.x() - ALIGNED && line.x() < first.textX() + INDENT / 2;
  }
}
