package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.reader.Block.Shape;

/** Puts notes from the foot of their page behind what calls them. */
final class NotePlaces {
  private NotePlaces() {}

  static List<Piece> atCalls(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      String number = piece.label();
      int call =
          piece.shape() == Shape.FOOTNOTE && number != null
              ? call(result, piece.first().page(), Inline.superscript(number))
              : -1;
      if (call < 0) {
        result.add(piece);
        continue;
      }
      int at = call + 1;
      while (at < result.size() && result.get(at).shape() == Shape.FOOTNOTE) {
        at++;
      }
      result.add(at, piece);
    }
    return result;
  }

  /** The last piece that ends on the page and calls the note, or -1. */
  private static int call(List<Piece> pieces, int page, String raised) {
    for (int i = pieces.size() - 1; i >= 0 && pieces.get(i).last().page() >= page; i--) {
      Piece piece = pieces.get(i);
      if (piece.shape() != Shape.FOOTNOTE && piece.shape() != Shape.FURNITURE) {
        for (TypeLine line : piece.lines()) {
          if (line.page() == page && calls(line.text(), raised)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private static boolean calls(String text, String raised) {
    for (int at = text.indexOf(raised); at >= 0; at = text.indexOf(raised, at + 1)) {
      int end = at + raised.length();
      boolean begins = at == 0 || !Inline.isSuperscript(text.charAt(at - 1));
      boolean ends = end == text.length() || !Inline.isSuperscript(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
