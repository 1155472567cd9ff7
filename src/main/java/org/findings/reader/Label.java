package org.findings.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bullet or number with which a text begins.
 *
 * @param sign the bullet, or the number without its full stop or brackets
 * @param length of it in the text, with the blank behind it
 */
record Label(String sign, int length) {
  /** Bullets so unlike writing that no blank need follow them. */
  private static final String ROUND = "•●○▪■□◦‣⁃∙◆◇►▶➢✓✔◼◻◾❑❖➔❏⚫⬛·";

  private static final String DASHES = "-–—*";

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2}){0,3})([.)]?) +(?=\\S)");
  private static final Pattern LETTER = Pattern.compile("\\(?([a-z]|[ivx]{1,4})[.)] +(?=\\S)");

  /** How long the bullet is with which a text begins, 0 for none. */
  static int bulletIn(String text) {
    if (text.length() < 2) {
      return text.length() == 1 && isRound(text.charAt(0)) ? 1 : 0;
    }
    char first = text.charAt(0);
    boolean blank = text.charAt(1) == ' ';
    if (isRound(first)) {
      return blank ? 2 : 1;
    }
    return blank && (first == 'o' || DASHES.indexOf(first) >= 0 || first == '\uFFFD') ? 2 : 0;
  }

  private static boolean isRound(char c) {
    return ROUND.indexOf(c) >= 0 || Character.getType(c) == Character.PRIVATE_USE;
  }

  /**
   * The label of a text, or null.
   *
   * @param inList whether the text is known to be an item of a list: a number then needs no stop
   */
  static @Nullable Label of(String text, boolean inList) {
    int bullet = bulletIn(text);
    if (bullet > 0) {
      char first = text.charAt(0);
      String sign = first == 'o' ? "◦" : String.valueOf(first);
      return new Label(sign, bullet);
    }
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      boolean marked = !number.group(2).isEmpty() || number.group(1).indexOf('.') > 0;
      return marked || inList ? new Label(number.group(1), number.end()) : null;
    }
    Matcher letter = LETTER.matcher(text);
    if (letter.lookingAt()
        && (inList || text.charAt(0) == '(' || text.charAt(letter.end(1)) == ')')) {
      return new Label(letter.group(1), letter.end());
    }
    return null;
  }

  boolean isNumber() {
    return Character.isDigit(sign.charAt(0));
  }
}
