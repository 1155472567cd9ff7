package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * All text of a PDF as pieces in reading order: what the structure tree names, in its order; what
 * it leaves out, at its place on the page; and what is declared to be no content.
 */
final class PdfPieces {
  private PdfPieces() {}

  static List<Piece> of(List<PdfPage> pages, @Nullable Tag tree, Joining joining) {
    Map<Integer, Map<Integer, List<Glyph>>> contents = new HashMap<>();
    Map<Integer, List<Glyph>> loose = new HashMap<>();
    int all = 0;
    for (PdfPage page : pages) {
      for (Glyph glyph : page.glyphs()) {
        if (glyph.content() >= 0 && tree != null) {
          contents
              .computeIfAbsent(page.number(), p -> new LinkedHashMap<>())
              .computeIfAbsent(glyph.content(), c -> new ArrayList<>())
              .add(glyph);
        } else if (glyph.content() != Glyph.ARTIFACT) {
          loose.computeIfAbsent(page.number(), p -> new ArrayList<>()).add(glyph);
        }
        all += glyph.content() != Glyph.ARTIFACT && !glyph.isSpace() ? 1 : 0;
      }
    }
    List<Piece> pieces = tree == null ? List.of() : new TagWalk(contents, joining).pieces(tree);
    int left = 0;
    for (Map.Entry<Integer, Map<Integer, List<Glyph>>> page : contents.entrySet()) {
      for (List<Glyph> glyphs : page.getValue().values()) {
        loose.computeIfAbsent(page.getKey(), p -> new ArrayList<>()).addAll(glyphs);
      }
    }
    for (List<Glyph> glyphs : loose.values()) {
      left += (int) glyphs.stream().filter(g -> !g.isSpace()).count();
    }
    boolean sound =
        tree != null && Soundness.of(tree, pieces, (all - left) / (double) Math.max(1, all));
    if (!sound) {
      loose.clear();
      pages.forEach(page -> loose.put(page.number(), visible(page.glyphs())));
    }
    List<Piece> result = new ArrayList<>(sound ? pieces : List.of());
    PageLayout layout = new PageLayout(loose, pages, joining);
    for (PdfPage page : pages) {
      boolean alone = result.stream().noneMatch(p -> p.first().page() == page.number());
      int at = alone ? behind(page.number(), result) : 0;
      for (Piece piece : layout.pieces(page)) {
        result.add(alone ? at++ : place(piece, result), piece);
      }
    }
    for (PdfPage page : pages) {
      List<Glyph> artifacts =
          page.glyphs().stream().filter(g -> g.content() == Glyph.ARTIFACT).toList();
      for (TypeLine line : Typeset.lines(artifacts)) {
        Piece piece = new Piece(Shape.FURNITURE, null, 0, List.of(line), List.of(), true);
        result.add(place(piece, result), piece);
      }
    }
    return result;
  }

  private static List<Glyph> visible(List<Glyph> glyphs) {
    return glyphs.stream().filter(g -> g.content() != Glyph.ARTIFACT).toList();
  }

  private static int behind(int page, List<Piece> pieces) {
    int behind = pieces.size();
    while (behind > 0 && pieces.get(behind - 1).first().page() > page) {
      behind--;
    }
    return behind;
  }

  /** Before the first piece of the page that begins below it, else behind the page's last. */
  private static int place(Piece piece, List<Piece> pieces) {
    int behind = 0;
    for (int i = 0; i < pieces.size(); i++) {
      TypeLine first = pieces.get(i).first();
      if (first.page() == piece.first().page() && first.y() > piece.first().y()) {
        return i;
      }
      if (first.page() <= piece.first().page()) {
        behind = i + 1;
      }
    }
    return behind;
  }
}
