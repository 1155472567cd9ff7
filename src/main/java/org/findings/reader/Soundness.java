package org.findings.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.findings.reader.Block.Shape;

/** Measures a structure tree against the pages: whether it says what stands where, and in order. */
final class Soundness {
  /** A tree that names less of the text than this is not followed. */
  private static final double NAMED = 0.95;

  /** Nor is one of whose pieces more than this share stand above the one before. */
  private static final double BACKWARDS = 0.03;

  /** Nor one whose pieces hold more gaps than this, each. */
  private static final double GAPS = 0.1;

  /** So many pieces show whether a tree tells kinds apart. */
  private static final int PIECES = 15;

  /** What says more of a piece than that it is one. */
  private static final Set<String> TELLING =
      Set.of(
          "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "L", "LI", "Table", "TR", "Note",
          "FENote", "TOC", "TOCI");

  private Soundness() {}

  /**
   * Whether to follow a tree.
   *
   * @param named the share of the text that it names
   */
  static boolean of(Tag tree, List<Piece> pieces, double named) {
    return named >= NAMED
        && backwards(pieces) <= BACKWARDS * pieces.size()
        && gaps(pieces) <= GAPS * pieces.size()
        && (pieces.size() < PIECES
            || types(tree, new HashSet<>()).stream().anyMatch(TELLING::contains));
  }

  private static Set<String> types(Tag tag, Set<String> types) {
    types.add(tag.type());
    tag.kids().forEach(kid -> types(kid, types));
    return types;
  }

  private static int backwards(List<Piece> pieces) {
    int backwards = 0;
    TypeLine last = null;
    for (Piece piece : pieces) {
      if (piece.shape() == Shape.FOOTNOTE) {
        continue;
      }
      TypeLine first = piece.first();
      if (last != null) {
        boolean beside = first.x() > last.right() || first.right() < last.x();
        boolean above = first.page() == last.page() && first.y() < last.y() - first.size();
        backwards += first.page() < last.page() || (above && !beside) ? 1 : 0;
      }
      last = piece.last();
    }
    return backwards;
  }

  /** How many gaps wider than between lines there are within pieces of text. */
  private static int gaps(List<Piece> pieces) {
    Measure measure = new Measure(pieces.stream().map(Piece::lines).toList());
    int gaps = 0;
    for (Piece piece : pieces) {
      if (piece.shape() != Shape.TEXT && piece.shape() != Shape.ITEM) {
        continue;
      }
      for (int i = 1; i < piece.lines().size(); i++) {
        TypeLine above = piece.lines().get(i - 1);
        TypeLine below = piece.lines().get(i);
        boolean lower = below.page() == above.page() && below.y() > above.y();
        gaps += lower && !measure.isTight(above, below) ? 1 : 0;
      }
    }
    return gaps;
  }
}
