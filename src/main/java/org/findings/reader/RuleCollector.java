package org.findings.reader;

import java.util.ArrayList;
import java.util.List;

/** Keeps of all that is drawn what may rule a table: straight thin lines, level or upright. */
final class RuleCollector {
  /** No table has more; maps and charts may. */
  private static final int MOST = 20_000;

  /** A box so thin is a line, in points. */
  private static final float THIN = 3;

  private static final float SHORTEST = 4;

  /** What has more sides is no line. */
  private static final int MOST_SIDES = 200;

  private final List<Rule> drawn = new ArrayList<>();
  private final List<Rule> path = new ArrayList<>();
  private float x;
  private float y;
  private float startX;
  private float startY;

  void begin() {
    drawn.clear();
    path.clear();
  }

  List<Rule> rules() {
    return List.copyOf(drawn);
  }

  void moveTo(float toX, float toY) {
    x = startX = toX;
    y = startY = toY;
  }

  void lineTo(float toX, float toY) {
    segment(x, y, toX, toY);
    x = toX;
    y = toY;
  }

  void jumpTo(float toX, float toY) {
    x = toX;
    y = toY;
  }

  void close() {
    lineTo(startX, startY);
  }

  void box(float x1, float y1, float x2, float y2) {
    segment(x1, y1, x2, y1);
    segment(x2, y1, x2, y2);
    segment(x2, y2, x1, y2);
    segment(x1, y2, x1, y1);
    moveTo(x1, y1);
  }

  private void segment(float x1, float y1, float x2, float y2) {
    if (path.size() >= MOST) {
      return;
    }
    if (Math.abs(y1 - y2) < 1) {
      path.add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
    } else if (Math.abs(x1 - x2) < 1) {
      path.add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }
  }

  void stroke() {
    path.forEach(this::keep);
    path.clear();
  }

  /** What is filled is a line only where it is thin: of its two long sides one is kept. */
  void fill() {
    for (int i = 0; i < path.size() && path.size() <= MOST_SIDES; i++) {
      Rule side = path.get(i);
      for (int k = 0; k < path.size(); k++) {
        if (k != i && isAcross(side, path.get(k))) {
          keep(side);
          break;
        }
      }
    }
    path.clear();
  }

  /** Whether two sides of a box are so near that it is a line; the first of them is kept. */
  private static boolean isAcross(Rule side, Rule other) {
    float apart = other.at() - side.at();
    return other.level() == side.level()
        && apart >= 0
        && apart <= THIN
        && Math.abs(other.from() - side.from()) < 1
        && Math.abs(other.to() - side.to()) < 1;
  }

  void end() {
    path.clear();
  }

  private void keep(Rule rule) {
    if (rule.length() >= SHORTEST && drawn.size() < MOST) {
      drawn.add(rule);
    }
  }
}
