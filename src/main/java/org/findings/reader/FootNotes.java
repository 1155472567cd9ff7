package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.findings.reader.Block.Shape;

/** Finds the notes at the foot of a page: small type that begins with a number. */
final class FootNotes {
  /** Notes are smaller than this share of the text. */
  private static final float SMALL = 0.93f;

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[ .)]* ?[\\p{L}‘“'\"(].*");

  private final Measure measure;

  FootNotes(Measure measure) {
    this.measure = measure;
  }

  List<Piece> found(List<Piece> page) {
    int from = page.size();
    while (from > 0 && isSmall(page.get(from - 1))) {
      from--;
    }
    List<Piece> result = new ArrayList<>(page.subList(0, from));
    for (Piece piece : page.subList(from, page.size())) {
      String text = piece.first().text();
      boolean numbered = piece.shape() == Shape.FOOTNOTE || NUMBERED.matcher(text).matches();
      Piece before = result.isEmpty() ? null : result.getLast();
      boolean goesOn =
          before != null
              && before.shape() == Shape.FOOTNOTE
              && Character.isLowerCase(text.charAt(0));
      if (numbered) {
        result.add(piece.as(Shape.FOOTNOTE, null, 0));
      } else if (goesOn && before != null) {
        result.set(result.size() - 1, before.and(piece));
      } else {
        result.add(piece);
      }
    }
    return result;
  }

  private boolean isSmall(Piece piece) {
    return piece.cells().isEmpty()
        && (piece.shape() == Shape.FOOTNOTE || piece.first().size() <= SMALL * measure.bodySize());
  }
}
