package org.findings.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change to a typed query that takes a single fault out of it.
 *
 * @param start where what is replaced begins
 * @param end where it ends, exclusive
 * @param instead a space at least, wherever something is left out, so that no words grow together
 * @param said what was wrong and what was done about it, without places, which later changes shift
 */
record Mend(int start, int end, String instead, String said) {
  private static final String LEFT_OUT = ": it is left out.";
  private static final Pattern BOOST = Pattern.compile("\\^[0-9.]*");
  private static final Pattern MINIMUM = Pattern.compile("@[0-9]*");

  /** Where a quotation mark that was never closed stops at the latest. */
  private static final Pattern BEHIND_PHRASE =
      Pattern.compile(
          "~\\d{0,4}\\s*$|(?<=\\s)(?:AND|OR|NOT|WITHIN|(?:NEAR|BEFORE)(?:/\\S*)?)(?=\\s|$)"
              + "|(?<=[\\s(])(?:authority|region|kind|inspectorate|grade|overall|role|section|year"
              + "|date|letter|number):");

  /** How a mend is made, once the text is at hand. */
  interface Maker {
    Mend in(String text);
  }

  String in(String text) {
    if (!instead.equals(" ")) {
      return text.substring(0, start) + instead + text.substring(end);
    }
    String before = text.substring(0, start).stripTrailing();
    String after = text.substring(end).stripLeading();
    return before + (before.endsWith("(") || after.startsWith(")") ? "" : " ") + after;
  }

  /** Closes a quotation mark before the next operator, field or parenthesis that it would take. */
  static Maker closedQuote(int at) {
    return text -> {
      String rest = text.substring(at + 1);
      int end = text.length();
      Matcher behind = BEHIND_PHRASE.matcher(text).region(at + 1, text.length());
      behind.useTransparentBounds(true);
      while (behind.find()) {
        if (hasWord(text.substring(at + 1, behind.start()))) {
          end = behind.start();
          break;
        }
      }
      int close = text.indexOf(')', at);
      boolean inGroup = opened(text.substring(0, at)) > 0 && close >= 0 && close < end;
      if (inGroup && hasWord(text.substring(at + 1, close))) {
        end = close;
      }
      if (!hasWord(rest)) {
        return new Mend(at, at + 1, " ", "A quotation mark stood alone" + LEFT_OUT);
      }
      while (Lexer.isSpace(text.charAt(end - 1))) {
        end--;
      }
      String phrase = text.substring(at + 1, end);
      return new Mend(
          end,
          end,
          "\"",
          "A quotation mark was never closed: it is closed after “" + shortened(phrase) + "”.");
    };
  }

  static Maker closedGroup() {
    return text ->
        new Mend(
            text.length(),
            text.length(),
            ")",
            "A parenthesis was never closed: it is closed at the end.");
  }

  static Maker withoutClosing(int at) {
    return text -> new Mend(at, at + 1, " ", "A closing parenthesis had no opening one" + LEFT_OUT);
  }

  static Maker withoutGroup(int open, int close) {
    return text ->
        new Mend(open, close + 1, " ", "Parentheses had nothing in them: they are left out.");
  }

  /** Leaves out an operator, a lone parenthesis, or a phrase or chunk that holds no word. */
  static Maker without(int at, String why) {
    return text -> {
      int end = endOf(text, at);
      return new Mend(at, end, " ", "“" + text.substring(at, end) + "” " + why + LEFT_OUT);
    };
  }

  /** Leaves the proximity out, so that its sides stand side by side. */
  static Maker sideBySide(int at, String why) {
    return text -> {
      int end = endOf(text, at);
      return new Mend(
          at,
          end,
          " ",
          text.substring(at, end) + " " + why + ": its sides are searched side by side.");
    };
  }

  /** Puts something else in place of the operator, chunk or phrase at a place. */
  static Maker instead(int at, String instead, String said) {
    return text -> new Mend(at, endOf(text, at), instead, said);
  }

  /** Takes a field's name, and the value behind it, as words. */
  static Maker wordsOfField(int at, String said) {
    return text -> {
      int colon = Math.max(at, text.indexOf(':', at));
      return new Mend(colon, Math.min(text.length(), colon + 1), " ", said);
    };
  }

  static Maker character(int at, String why) {
    return text -> new Mend(at, at + 1, " ", why + LEFT_OUT);
  }

  static Maker withoutSign(int at) {
    return text -> {
      Matcher sign = (text.charAt(at) == '@' ? MINIMUM : BOOST).matcher(text);
      int end = sign.region(at, text.length()).lookingAt() ? sign.end() : at + 1;
      String what = text.substring(at, end);
      return new Mend(at, end, " ", "“" + what + "” has no meaning here" + LEFT_OUT);
    };
  }

  static Maker withoutControls() {
    return text -> {
      StringBuilder plain = new StringBuilder(text);
      for (int i = 0; i < plain.length(); i++) {
        if (Character.isISOControl(plain.charAt(i)) && !Lexer.isSpace(plain.charAt(i))) {
          plain.setCharAt(i, ' ');
        }
      }
      return new Mend(
          0, text.length(), plain.toString(), "Control characters are taken as spaces.");
    };
  }

  /** What follows the ~ behind a chunk or phrase: a number too large or small, or no number. */
  static Maker suffix(int at, String suffix, int least, int most) {
    return text -> {
      int end = endOf(text, at);
      int tilde = end - suffix.length() - 1;
      if (!suffix.matches("[0-9.]*")) {
        return new Mend(
            tilde, tilde + 1, " ", "“~" + suffix + "” is no number: it is searched as a word.");
      }
      boolean whole = suffix.matches("\\d+");
      boolean tooFar = whole && (suffix.length() > 4 || Integer.parseInt(suffix) > most);
      return tooFar
          ? new Mend(
              tilde, end, "~" + most, "~" + suffix + " is too far: ~" + most + " is the most.")
          : new Mend(tilde, end, " ", "~" + suffix + " is less than ~" + least + LEFT_OUT);
    };
  }

  /** Leaves out a ~ and the number behind it. */
  static Maker withoutSuffix(int at, String suffix, String why) {
    return text -> {
      int end = endOf(text, at);
      int tilde = end - suffix.length() - 1;
      boolean number = suffix.matches("[0-9.]*");
      return new Mend(tilde, number ? end : tilde + 1, " ", "A ~ " + why + LEFT_OUT);
    };
  }

  /** The end of what the lexer takes together from a place on. */
  static int endOf(String text, int at) {
    char first = text.charAt(at);
    if (first == '(' || first == ')' || first == '+' || Hyphens.isDash(first)) {
      return at + 1;
    }
    int end = at;
    if (Lexer.isQuote(first)) {
      do {
        end += text.charAt(end) == '\\' ? 2 : 1;
      } while (end < text.length() && !Lexer.isQuote(text.charAt(end)));
      end = Math.min(text.length(), end + 1);
      if (end == text.length() || text.charAt(end) != '~') {
        return end;
      }
    }
    while (end < text.length() && !Lexer.endsChunk(text.charAt(end))) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(text.length(), end);
    return text.substring(at, end).equals("WITHIN") ? Lexer.endOfWithin(text, end) : end;
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Parentheses that still stand open at the end of a text. */
  private static int opened(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
    }
    return depth;
  }

  private static String shortened(String phrase) {
    String stripped = phrase.strip();
    int last = stripped.lastIndexOf(' ') + 1;
    return stripped.substring(last);
  }
}
