package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;

/** From pieces to blocks: running headers, items, headings, levels, text. */
final class PdfBlocks {
  /** Points by which the text of an item hangs. */
  private static final float HUNG = 4;

  private PdfBlocks() {}

  static List<Block> of(List<Piece> pieces, List<PdfPage> pages, Joining joining) {
    List<Piece> shaped = RunningLines.marked(pieces, pages);
    shaped = Cutting.cut(shaped);
    shaped = NotePlaces.atCalls(Items.shaped(shaped));
    shaped = Looks.headed(shaped);
    List<Integer> indents = indents(shaped);
    Levels levels = new Levels();
    List<Block> blocks = new ArrayList<>();
    int page = 1;
    Piece above = null;
    for (Piece piece : shaped) {
      boolean floating = piece.shape() == Shape.FURNITURE || piece.shape() == Shape.FOOTNOTE;
      Gap before = piece.first().page() > page ? Gap.PAGE : Gap.BLANK;
      int level =
          piece.shape() == Shape.ROW && piece.level() > 0
              ? 1 + indents.indexOf(piece.level())
              : levels.of(piece);
      String text =
          piece.cells().isEmpty()
              ? joining.text(piece.lines())
              : String.join(" ", piece.cells()).strip();
      if (piece.label() != null) {
        text = Items.withoutLabel(text, piece.shape());
      }
      boolean firm = piece.tagged() || above == null || beginsHere(above, piece);
      if (!floating) {
        page = piece.last().page();
        above = piece;
      }
      if (text.chars().noneMatch(Character::isLetterOrDigit) && piece.shape() != Shape.ROW) {
        continue;
      }
      blocks.add(
          new Block(
              piece.shape(),
              text,
              piece.label(),
              level,
              piece.shape() == Shape.ROW ? piece.cells() : List.of(),
              piece.isBold(),
              firm,
              before,
              piece.first().page()));
    }
    return blocks;
  }

  /** Whether the layout leaves no doubt that a piece is no rest of the one above it. */
  private static boolean beginsHere(Piece above, Piece piece) {
    TypeLine last = above.last();
    TypeLine first = piece.first();
    boolean below = first.page() == last.page() && first.y() > last.y();
    boolean hung = above.lines().size() > 1 && last.x() > above.first().x() + HUNG;
    return below || last.endsBefore(first) || (hung && Math.abs(first.x() - last.x()) > HUNG);
  }

  /** How far the lines of the contents list are indented, outermost first. */
  private static List<Integer> indents(List<Piece> pieces) {
    return pieces.stream()
        .filter(p -> p.shape() == Shape.ROW && p.level() > 0)
        .map(Piece::level)
        .distinct()
        .sorted()
        .toList();
  }
}
