package org.findings.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of type.
 *
 * @param text with single blanks between words, footnote calls as superscript digits
 * @param x its left edge, {@code right} its right edge, {@code y} its baseline, in points
 * @param size of most of its type, in points
 * @param bold whether all of its letters are bold
 * @param blankEnd whether a blank was set at its end, as word processors do where a line goes on
 * @param textX where its text begins behind a bullet or number, else {@code x}
 * @param firstWord how wide its first word is, in points
 * @param free how much of its column it leaves free on the right, in points; 0 where unknown
 */
record TypeLine(
    String text,
    int page,
    float x,
    float right,
    float y,
    float size,
    boolean bold,
    boolean blankEnd,
    float textX,
    float firstWord,
    float free) {

  /** A gap of this share of the type's size is a blank that was not drawn. */
  private static final float BLANK = 0.22f;

  /** A small sign counts as raised from this share of the line's size on. */
  private static final float RAISED = 0.12f;

  private static final float SMALL = 0.8f;

  /** A blank and some doubt, as a share of the type's size. */
  private static final float FORCED = 0.6f;

  static TypeLine of(List<Glyph> glyphs) {
    Glyph main = main(glyphs);
    StringBuilder text = new StringBuilder();
    boolean bold = true;
    boolean letters = false;
    float x = Float.MAX_VALUE;
    float right = 0;
    float textX = -1;
    float firstWord = 0;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && glyph.x() - last.right() > BLANK * main.size()) {
        blank(text);
      }
      last = glyph;
      if (glyph.isSpace()) {
        blank(text);
        continue;
      }
      if (textX < 0 && text.indexOf(" ") > 0) {
        textX = glyph.x();
      }
      text.append(sign(glyph, main));
      x = Math.min(x, glyph.x());
      right = Math.max(right, glyph.right());
      firstWord = textX < 0 ? right - x : firstWord;
      char c = glyph.text().charAt(0);
      if (Character.isLetter(c)) {
        letters = true;
        bold &= glyph.bold();
      }
    }
    boolean blankEnd = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    String clean = Spacing.closed(text.toString().strip());
    return new TypeLine(
        clean,
        main.page(),
        x,
        right,
        main.y(),
        main.size(),
        bold && letters,
        blankEnd,
        textX < 0 ? x : textX,
        firstWord,
        0);
  }

  /** The same line in a column that goes so far to the right. */
  TypeLine within(float margin) {
    float left = Math.max(0, margin - right);
    return new TypeLine(text, page, x, right, y, size, bold, blankEnd, textX, firstWord, left);
  }

  /** A line without words at another place. */
  TypeLine at(float newX, float newRight, float newY) {
    return new TypeLine("", page, newX, newRight, newY, size, false, false, newX, 0, 0);
  }

  /** Whether its end leaves room for the first word of the next line, so that it was set there. */
  boolean endsBefore(TypeLine next) {
    return free > next.firstWord + FORCED * size;
  }

  private static void blank(StringBuilder text) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
  }

  /** Only the text, calls of footnotes as plain digits: quicker to make than a line. */
  static String plain(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder(glyphs.size());
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && glyph.x() - last.right() > BLANK * glyph.size()) {
        blank(text);
      }
      last = glyph;
      if (glyph.isSpace()) {
        blank(text);
      } else {
        text.append(glyph.text());
      }
    }
    return text.toString();
  }

  /** The sign whose size and baseline most of the line has. */
  private static Glyph main(List<Glyph> glyphs) {
    Glyph best = glyphs.getFirst();
    int most = 0;
    List<Glyph> tried = new ArrayList<>();
    for (Glyph candidate : glyphs) {
      if (candidate.isSpace() || isLikeAny(tried, candidate)) {
        continue;
      }
      tried.add(candidate);
      int count = 0;
      for (Glyph glyph : glyphs) {
        count += !glyph.isSpace() && alike(glyph, candidate) ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
      if (tried.size() > 6) {
        break;
      }
    }
    return best;
  }

  private static boolean isLikeAny(List<Glyph> tried, Glyph glyph) {
    for (Glyph one : tried) {
      if (alike(one, glyph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(Glyph a, Glyph b) {
    return Math.abs(a.size() - b.size()) < 0.5f && Math.abs(a.y() - b.y()) < 0.8f;
  }

  private static String sign(Glyph glyph, Glyph main) {
    boolean raised =
        glyph.size() <= SMALL * main.size() && main.y() - glyph.y() >= RAISED * main.size();
    char c = glyph.text().charAt(0);
    return raised && c >= '0' && c <= '9' ? Inline.superscript(String.valueOf(c)) : glyph.text();
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
