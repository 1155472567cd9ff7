package org.findings.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns writing that runs up, down or upside down, so that its lines are lines. Where most of a
 * page runs so, the page is turned with it.
 */
final class Turning {
  private final float width;
  private final float height;

  private Turning(float width, float height) {
    this.width = width;
    this.height = height;
  }

  static PdfPage turned(PdfPage page) {
    int[] signs = new int[4];
    for (Glyph glyph : page.glyphs()) {
      signs[glyph.turns()]++;
    }
    int most = 0;
    for (int turns = 1; turns < 4; turns++) {
      most = signs[turns] > signs[most] ? turns : most;
    }
    if (signs[0] == page.glyphs().size()) {
      return page;
    }
    Turning turning = new Turning(page.width(), page.height());
    List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      glyphs.add(turning.turned(glyph, Math.floorMod(glyph.turns() - most, 4)));
    }
    List<Rule> rules = new ArrayList<>(page.rules().size());
    for (Rule rule : page.rules()) {
      rules.add(turning.turned(rule, most));
    }
    boolean sideways = most % 2 == 1;
    return new PdfPage(
        page.number(),
        sideways ? page.height() : page.width(),
        sideways ? page.width() : page.height(),
        glyphs,
        rules,
        page.hasPictures(),
        page.damaged());
  }

  /**
   * The sign as it stands where its line runs to the right.
   *
   * @param left quarters by which it is still turned on the turned page
   */
  private Glyph turned(Glyph glyph, int left) {
    float x = x(glyph.x(), glyph.y(), glyph.turns());
    float y = y(glyph.x(), glyph.y(), glyph.turns());
    return new Glyph(
        glyph.text(),
        x,
        y,
        glyph.width(),
        glyph.size(),
        glyph.bold(),
        glyph.hidden(),
        left,
        glyph.content(),
        glyph.page());
  }

  private Rule turned(Rule rule, int turns) {
    float x = rule.level() ? rule.from() : rule.at();
    float y = rule.level() ? rule.at() : rule.from();
    float endX = rule.level() ? rule.to() : rule.at();
    float endY = rule.level() ? rule.at() : rule.to();
    float x1 = x(x, y, turns);
    float y1 = y(x, y, turns);
    float x2 = x(endX, endY, turns);
    float y2 = y(endX, endY, turns);
    boolean level = Math.abs(y1 - y2) < Math.abs(x1 - x2);
    return level
        ? new Rule(true, y1, Math.min(x1, x2), Math.max(x1, x2))
        : new Rule(false, x1, Math.min(y1, y2), Math.max(y1, y2));
  }

  private float x(float x, float y, int turns) {
    return switch (turns) {
      case 1 -> height - y;
      case 2 -> width - x;
      case 3 -> y;
      default -> x;
    };
  }

  private float y(float x, float y, int turns) {
    return switch (turns) {
      case 1 -> x;
      case 2 -> height - y;
      case 3 -> width - x;
      default -> y;
    };
  }
}
