package org.findings.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import org.findings.reader.Block.Shape;

/** How deep bullets stand, by their indents. */
final class Levels {
  /** Points by which bullets of one level may stand apart. */
  private static final float ALIGNED = 5;

  private final Deque<Float> open = new ArrayDeque<>();

  int of(Piece piece) {
    if (piece.shape() == Shape.FOOTNOTE || piece.shape() == Shape.FURNITURE) {
      return 0;
    }
    if (piece.shape() != Shape.ITEM || piece.label() == null) {
      open.clear();
      return piece.level();
    }
    if (Character.isDigit(piece.label().charAt(0))) {
      open.clear();
      return 1;
    }
    float x = piece.first().x();
    while (!open.isEmpty() && open.peek() > x + ALIGNED) {
      open.pop();
    }
    if (open.isEmpty() || open.peek() < x - ALIGNED) {
      open.push(x);
    }
    return open.size();
  }
}
