package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of a line says of it: a heading, an item, a row, a footnote, a rule, or
 * nothing ({@code TEXT}).
 *
 * @param rest the line without its sign
 */
record Mark(Shape shape, @Nullable String label, int level, List<String> cells, String rest) {
  private static final Pattern RULE = Pattern.compile("([-*_=–—])(\\s?\\1){2,}");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\*\\*)?(\\d{1,5}(?:\\.\\d{1,2}){0,3})([.)]?)(?:\\*\\*)?\\s+(\\S.*)");
  private static final Pattern LETTER = Pattern.compile("\\(?([a-z]|[ivx]{1,4})\\)\\s+(\\S.*)");
  private static final Pattern NOTE = Pattern.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\\s*(\\S.*)");
  private static final Pattern NOTE_MARKDOWN = Pattern.compile("\\[\\^?(\\d{1,3})]:?\\s+(\\S.*)");

  /** Bullets so unlike writing that no blank need follow them. */
  private static final String ROUND = "•●○▪■◦‣⁃∙◆◇►▶➢✓✔";

  static Mark of(Line line) {
    String text = line.text();
    char first = text.charAt(0);
    if (text.length() < 300 && RULE.matcher(text).matches()) {
      return new Mark(Shape.RULE, null, 0, List.of(), "");
    }
    if (first == '#') {
      Mark heading = heading(text);
      if (heading != null) {
        return heading;
      }
    }
    if (first == '|' && text.length() > 1) {
      return row(text.substring(1, text.endsWith("|") ? text.length() - 1 : text.length()), '|');
    }
    Mark item = item(text, first);
    if (item != null && item.rest().indexOf('\t') < 0) {
      return item;
    }
    if (text.indexOf('\t') > 0 || line.tabEnd()) {
      return row(text, '\t');
    }
    return new Mark(Shape.TEXT, null, 0, List.of(), text);
  }

  private static @Nullable Mark item(String text, char first) {
    if (Inline.isSuperscript(first)) {
      Matcher note = NOTE.matcher(text);
      if (note.matches()) {
        return new Mark(
            Shape.FOOTNOTE, Inline.plainDigits(note.group(1)), 0, List.of(), note.group(2));
      }
    }
    if (first == '[') {
      Matcher note = NOTE_MARKDOWN.matcher(text);
      if (note.matches()) {
        return new Mark(Shape.FOOTNOTE, note.group(1), 0, List.of(), note.group(2));
      }
    }
    int bullet = bulletLength(text);
    if (bullet > 0) {
      // Wingdings read as letters: "o" and the like.
      String sign = Character.isLetter(first) ? "◦" : text.substring(0, 1);
      return new Mark(Shape.ITEM, sign, 1, List.of(), text.substring(bullet).strip());
    }
    if ((first >= '0' && first <= '9') || first == '*') {
      Matcher number = NUMBER.matcher(text);
      if (number.matches() && isNumber(number)) {
        return new Mark(Shape.ITEM, number.group(1), 1, List.of(), number.group(3));
      }
    }
    Matcher letter = LETTER.matcher(text);
    if (letter.matches()) {
      return new Mark(Shape.ITEM, letter.group(1), 2, List.of(), letter.group(2));
    }
    return null;
  }

  /** "12." and "1.2" are numbers of paragraphs, "12 " is none. */
  private static boolean isNumber(Matcher number) {
    return !number.group(2).isEmpty() || number.group(1).indexOf('.') > 0;
  }

  /** How long the bullet is with which a text begins, 0 for none. */
  private static int bulletLength(String text) {
    char first = text.charAt(0);
    if (text.length() < 2) {
      return 0;
    }
    boolean space = Character.isWhitespace(text.charAt(1));
    if (ROUND.indexOf(first) >= 0 || Character.getType(first) == Character.PRIVATE_USE) {
      return 1;
    }
    return space && text.strip().length() > 2 && isBullet(first) ? 2 : 0;
  }

  /**
   * Converters leave many a sign where a bullet stood: any lone sign that can't begin a sentence.
   */
  private static boolean isBullet(char c) {
    if ("-*+o·>»~�¨§Øü".indexOf(c) >= 0) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION, Character.MATH_SYMBOL, Character.OTHER_SYMBOL ->
          "©®°=<|".indexOf(c) < 0;
      default -> false;
    };
  }

  private static @Nullable Mark heading(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    int end = text.length();
    while (end > level && "# ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (level > 6 || end <= level || !Character.isWhitespace(text.charAt(level))) {
      return null;
    }
    return new Mark(Shape.HEADING, null, level, List.of(), text.substring(level, end).strip());
  }

  private static Mark row(String text, char separator) {
    List<String> clean = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        clean.add(Inline.clean(text.substring(start, i)));
        start = i + 1;
      }
    }
    return new Mark(Shape.ROW, null, 0, clean, String.join(" ", clean).strip());
  }

  /** Whether a row is nothing but the line under a table's head. */
  boolean isRuling() {
    return shape == Shape.ROW && rest.chars().allMatch(c -> "-: =".indexOf(c) >= 0);
  }

  Mark atLevel(int newLevel) {
    return new Mark(shape, label, newLevel, cells, rest);
  }

  boolean isBullet() {
    return shape == Shape.ITEM && label != null && !Character.isLetterOrDigit(label.charAt(0));
  }

  boolean isDash() {
    return label != null && "-–—*+".contains(label);
  }
}
