package org.findings.reader;

import java.util.ArrayList;
import java.util.List;

/** Rules that meet, and the cells that they make. */
final class Grid {
  /** Rules that end so near to each other meet, in points. */
  private static final float NEAR = 4;

  /** A side of a cell is ruled where rules cover so much of it. */
  private static final float COVERED = 0.6f;

  /** No table of words has more cells. */
  private static final int MOST = 4000;

  private final List<Float> xs;
  private final List<Float> ys;

  /** For each field of the grid, the field that stands for its cell. */
  private final int[] cellOf;

  Grid(List<Rule> rules) {
    List<Rule> level = rules.stream().filter(Rule::level).toList();
    List<Rule> upright = rules.stream().filter(r -> !r.level()).toList();
    this.xs = places(upright);
    this.ys = places(level);
    int columns = columns();
    int fields = Math.max(0, columns * rows());
    this.cellOf = new int[fields > MOST ? 0 : fields];
    for (int i = 0; i < cellOf.length; i++) {
      cellOf[i] = i;
    }
    for (int i = 0; i < cellOf.length; i++) {
      int row = i / columns;
      int column = i % columns;
      if (column + 1 < columns
          && !isRuled(upright, xs.get(column + 1), ys.get(row), ys.get(row + 1))) {
        join(i, i + 1);
      }
      if (row + 1 < rows()
          && !isRuled(level, ys.get(row + 1), xs.get(column), xs.get(column + 1))) {
        join(i, i + columns);
      }
    }
    for (int i = 0; i < cellOf.length; i++) {
      cellOf[i] = root(i);
    }
  }

  private static List<Float> places(List<Rule> rules) {
    List<Float> places = new ArrayList<>();
    for (float at : rules.stream().map(Rule::at).sorted().toList()) {
      if (places.isEmpty() || at - places.getLast() > NEAR) {
        places.add(at);
      }
    }
    return places;
  }

  private static boolean isRuled(List<Rule> rules, float at, float from, float to) {
    float covered = 0;
    for (Rule rule : rules) {
      if (Math.abs(rule.at() - at) <= NEAR) {
        covered += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
      }
    }
    return covered >= COVERED * (to - from);
  }

  private int root(int field) {
    int root = field;
    while (cellOf[root] != root) {
      root = cellOf[root];
    }
    return root;
  }

  /** The upper left field stands for its cell. */
  private void join(int a, int b) {
    int first = root(a);
    int second = root(b);
    cellOf[Math.max(first, second)] = Math.min(first, second);
  }

  static boolean meet(Rule a, Rule b) {
    return a.level() != b.level()
        && b.at() >= a.from() - NEAR
        && b.at() <= a.to() + NEAR
        && a.at() >= b.from() - NEAR
        && a.at() <= b.to() + NEAR;
  }

  int columns() {
    return xs.size() - 1;
  }

  int rows() {
    return ys.size() - 1;
  }

  int cells() {
    int cells = 0;
    for (int i = 0; i < cellOf.length; i++) {
      cells += cellOf[i] == i ? 1 : 0;
    }
    return cells;
  }

  /** The cell in which a point lies, as a number that grows row by row, or -1. */
  int cell(float x, float y) {
    int column = between(xs, x);
    int row = between(ys, y);
    return column < 0 || row < 0 || cellOf.length == 0 ? -1 : cellOf[row * columns() + column];
  }

  private static int between(List<Float> places, float at) {
    for (int i = 1; i < places.size(); i++) {
      if (at >= places.get(i - 1) && at < places.get(i)) {
        return i - 1;
      }
    }
    return -1;
  }

  float left() {
    return xs.getFirst();
  }

  float right() {
    return xs.getLast();
  }

  float top() {
    return ys.getFirst();
  }

  float foot() {
    return ys.getLast();
  }

  float area() {
    return (right() - left()) * (foot() - top());
  }

  boolean contains(Grid other) {
    return other.left() >= left() - NEAR
        && other.right() <= right() + NEAR
        && other.top() >= top() - NEAR
        && other.foot() <= foot() + NEAR;
  }

  /** Where a cell ends on the right. */
  float rightOf(int cell) {
    float right = left();
    for (int i = 0; i < cellOf.length; i++) {
      right = cellOf[i] == cell ? Math.max(right, xs.get(i % columns() + 1)) : right;
    }
    return right;
  }

  float leftOf(int cell) {
    return xs.get(cell % columns());
  }

  int rowOf(int cell) {
    return cell / columns();
  }
}
