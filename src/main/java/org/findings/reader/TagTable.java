package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the rows and cells of a table in a structure tree. */
final class TagTable {
  private final Map<Integer, Map<Integer, List<Glyph>>> contents;
  private final Joining joining;

  TagTable(Map<Integer, Map<Integer, List<Glyph>>> contents, Joining joining) {
    this.contents = contents;
    this.joining = joining;
  }

  List<Piece> pieces(Tag table) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    rows(table, rows);
    return new TableRows(joining).pieces(rows);
  }

  private void rows(Tag tag, List<List<List<Piece>>> rows) {
    if (!tag.type().equals("TR")) {
      List<Tag> loose = new ArrayList<>();
      for (Tag kid : tag.kids()) {
        if (kid.isContent()
            || !(kid.type().equals("TR")
                || (kid.type().startsWith("T") && kid.type().length() == 5))) {
          loose.add(kid);
        } else {
          rows(kid, rows);
        }
      }
      if (!loose.isEmpty()) {
        List<Piece> cell = cell(loose);
        if (!cell.isEmpty()) {
          rows.add(List.of(cell));
        }
      }
      return;
    }
    List<List<Piece>> row = new ArrayList<>();
    for (Tag kid : tag.kids()) {
      List<Piece> cell = cell(List.of(kid));
      if (!cell.isEmpty() || kid.type().equals("TD") || kid.type().equals("TH")) {
        row.add(cell);
      }
    }
    rows.add(row);
  }

  private List<Piece> cell(List<Tag> tags) {
    return new TagWalk(contents, joining).pieces(new Tag("Div", 0, -1, tags));
  }
}
