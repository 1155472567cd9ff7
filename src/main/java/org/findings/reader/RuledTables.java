package org.findings.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables of a page by the rules drawn around their cells. */
final class RuledTables {
  /** Pieces of one rule lie in one line but for so much, in points. */
  private static final float ALIGNED = 1.5f;

  /** And have no wider gaps between them. */
  private static final float GAP = 4;

  /** A page with more rules shows a drawing. */
  private static final int MOST = 600;

  /** A frame around more of the page frames the page. */
  private static final float WHOLE_PAGE = 0.5f;

  private final List<Grid> grids = new ArrayList<>();
  private final IdentityHashMap<Grid, Map<Integer, List<Glyph>>> contents = new IdentityHashMap<>();

  RuledTables(List<Rule> drawn, PdfPage page) {
    List<Rule> rules = merged(drawn);
    if (rules.size() > MOST) {
      return;
    }
    float area = page.width() * page.height();
    for (List<Rule> group : groups(rules)) {
      long level = group.stream().filter(Rule::level).count();
      if (level >= 2 && group.size() - level >= 2) {
        Grid grid = new Grid(group);
        boolean frame = grid.cells() == 1;
        if (grid.cells() > 0 && !(frame && grid.area() > WHOLE_PAGE * area)) {
          grids.add(grid);
        }
      }
    }
    List<Grid> outer =
        grids.stream()
            .filter(a -> a.cells() == 1 && grids.stream().anyMatch(b -> b != a && a.contains(b)))
            .toList();
    grids.removeAll(outer);
    grids.sort(Comparator.comparingDouble(Grid::area));
  }

  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparing(Rule::level)
            .thenComparingInt(r -> Math.round(r.at() / ALIGNED))
            .thenComparingDouble(Rule::from));
    List<Rule> merged = new ArrayList<>();
    for (Rule rule : sorted) {
      Rule last = merged.isEmpty() ? null : merged.getLast();
      if (last != null
          && last.level() == rule.level()
          && Math.abs(last.at() - rule.at()) <= ALIGNED
          && rule.from() <= last.to() + GAP) {
        Rule both = new Rule(last.level(), last.at(), last.from(), Math.max(last.to(), rule.to()));
        merged.set(merged.size() - 1, both);
      } else {
        merged.add(rule);
      }
    }
    return merged;
  }

  /** Rules that meet, directly or through others. */
  private static List<List<Rule>> groups(List<Rule> rules) {
    List<List<Rule>> groups = new ArrayList<>();
    boolean[] told = new boolean[rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      if (told[i]) {
        continue;
      }
      told[i] = true;
      List<Rule> group = new ArrayList<>(List.of(rules.get(i)));
      for (int g = 0; g < group.size(); g++) {
        for (int j = 0; j < rules.size(); j++) {
          if (!told[j] && Grid.meet(group.get(g), rules.get(j))) {
            told[j] = true;
            group.add(rules.get(j));
          }
        }
      }
      groups.add(group);
    }
    return groups;
  }

  /** The signs that stand in no table; the others are kept for their cells. */
  List<Glyph> outside(List<Glyph> glyphs) {
    if (grids.isEmpty()) {
      return glyphs;
    }
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!isInside(glyph)) {
        outside.add(glyph);
      }
    }
    return outside;
  }

  private boolean isInside(Glyph glyph) {
    for (Grid grid : grids) {
      int cell = grid.cell(glyph.x() + glyph.width() / 2, glyph.y() - 0.3f * glyph.size());
      if (cell >= 0) {
        contents
            .computeIfAbsent(grid, g -> new TreeMap<>())
            .computeIfAbsent(cell, c -> new ArrayList<>())
            .add(glyph);
        return true;
      }
    }
    return false;
  }

  /** The places of the tables that hold something. */
  List<Laid> places() {
    List<Laid> places = new ArrayList<>();
    contents.forEach(
        (grid, cells) -> {
          List<Glyph> any = new ArrayList<>();
          cells.values().forEach(any::addAll);
          if (any.stream().anyMatch(g -> !g.isSpace())) {
            TypeLine place = TypeLine.of(any).at(grid.left(), grid.right(), grid.top());
            places.add(new Laid(place, grid, 0));
          }
        });
    return places;
  }

  List<Piece> pieces(Grid grid, Paragraphs paragraphs, Joining joining) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    for (Map.Entry<Integer, List<Glyph>> cell : contents.getOrDefault(grid, Map.of()).entrySet()) {
      List<TypeLine> lines = lines(grid, cell.getKey(), cell.getValue());
      if (!lines.isEmpty()) {
        rows.get(grid.rowOf(cell.getKey())).add(paragraphs.pieces(lines));
      }
    }
    return new TableRows(joining).pieces(rows);
  }

  private static List<TypeLine> lines(Grid grid, int cell, List<Glyph> glyphs) {
    List<TypeLine> lines = new ArrayList<>();
    float left = grid.rightOf(cell);
    for (TypeLine line : Typeset.column(glyphs)) {
      left = Math.min(left, line.x());
      lines.add(line);
    }
    float padding = Math.max(0, left - grid.leftOf(cell));
    float margin = grid.rightOf(cell) - padding;
    lines.replaceAll(line -> line.within(margin));
    return lines;
  }
}
