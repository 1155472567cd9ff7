package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.findings.reader.Block.Shape;

/** Walks a structure tree and makes pieces of what its elements hold, in the tree's order. */
final class TagWalk {
  private final Map<Integer, Map<Integer, List<Glyph>>> contents;
  private final Joining joining;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> notes = new ArrayList<>();
  private List<Glyph> open = new ArrayList<>();
  private Shape shape = Shape.TEXT;
  private int level;

  /**
   * @param contents the signs of each marked content, by page and its number; what was told is
   *     taken out
   */
  TagWalk(Map<Integer, Map<Integer, List<Glyph>>> contents, Joining joining) {
    this.contents = contents;
    this.joining = joining;
  }

  List<Piece> pieces(Tag root) {
    visit(root);
    close();
    return pieces;
  }

  private void visit(Tag tag) {
    if (tag.isContent()) {
      content(tag);
      return;
    }
    switch (tag.type()) {
      case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> heading(tag);
      case "P", "Caption", "BlockQuote" -> paragraph(tag);
      case "LI" -> item(tag);
      case "Note", "FENote" -> note(tag);
      case "TOCI" -> entry(tag);
      case "Table" -> {
        close();
        pieces.addAll(new TagTable(contents, joining).pieces(tag));
      }
      case "Document",
          "Part",
          "Sect",
          "Div",
          "Art",
          "TOC",
          "L",
          "NonStruct",
          "Private",
          "Aside",
          "DocumentFragment" -> {
        if (shape != Shape.ITEM || !open.isEmpty()) {
          close();
        }
        tag.kids().forEach(this::visit);
        close();
      }
      default -> tag.kids().forEach(this::visit);
    }
  }

  private void content(Tag tag) {
    Map<Integer, List<Glyph>> page = contents.get(tag.page());
    List<Glyph> glyphs = page == null ? null : page.remove(tag.content());
    if (glyphs != null) {
      open.addAll(glyphs);
    }
  }

  private void heading(Tag tag) {
    close();
    shape = Shape.HEADING;
    level = tag.type().length() == 2 ? tag.type().charAt(1) - '0' : 1;
    tag.kids().forEach(this::visit);
    close();
  }

  /** The first paragraph of a list's item is the item; what stands in it is no new one. */
  private void paragraph(Tag tag) {
    boolean begun = false;
    for (Glyph glyph : open) {
      begun |= Character.isLetterOrDigit(glyph.text().charAt(0));
    }
    if (shape == Shape.ITEM && !begun) {
      tag.kids().forEach(this::visit);
      return;
    }
    close();
    tag.kids().forEach(this::visit);
    close();
  }

  private void entry(Tag tag) {
    close();
    noteText(tag);
    List<TypeLine> lines = Typeset.paragraph(open);
    open = new ArrayList<>();
    if (!lines.isEmpty()) {
      pieces.add(ContentsEntry.of(lines, joining));
    }
  }

  private void item(Tag tag) {
    close();
    shape = Shape.ITEM;
    tag.kids().forEach(this::visit);
    close();
  }

  /** Notes stand in the tree where they are called, so what is open goes on behind them. */
  private void note(Tag tag) {
    List<Glyph> called = open;
    Shape calledShape = shape;
    int calledLevel = level;
    open = new ArrayList<>();
    noteText(tag);
    List<TypeLine> lines = Typeset.paragraph(open);
    if (!lines.isEmpty()) {
      notes.add(new Piece(Shape.FOOTNOTE, null, 0, lines, List.of(), true));
    }
    open = called;
    shape = calledShape;
    level = calledLevel;
    if (open.isEmpty()) {
      pieces.addAll(notes);
      notes.clear();
    }
  }

  private void noteText(Tag tag) {
    if (tag.isContent()) {
      content(tag);
    } else {
      tag.kids().forEach(this::noteText);
    }
  }

  private void close() {
    List<TypeLine> lines = Typeset.paragraph(open);
    if (!lines.isEmpty()) {
      pieces.add(new Piece(shape, null, level, lines, List.of(), true));
    }
    pieces.addAll(notes);
    notes.clear();
    open = new ArrayList<>();
    shape = Shape.TEXT;
    level = 0;
  }
}
