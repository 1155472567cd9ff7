package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;

/** From pieces to blocks: running headers, items, headings, levels, text. */
final class PdfBlocks {
  private PdfBlocks() {}

  static List<Block> of(List<Piece> pieces, List<PdfPage> pages, Joining joining) {
    List<Piece> shaped = RunningLines.marked(pieces, pages);
    shaped = Cutting.cut(shaped);
    shaped = Items.shaped(shaped);
    shaped = Looks.headed(shaped);
    List<Integer> indents = indents(shaped);
    Levels levels = new Levels();
    List<Block> blocks = new ArrayList<>();
    int page = 1;
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
      if (!floating) {
        page = piece.last().page();
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
              piece.tagged(),
              before,
              piece.first().page()));
    }
    return blocks;
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
