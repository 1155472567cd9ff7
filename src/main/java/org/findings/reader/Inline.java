package org.findings.reader;

import java.util.Locale;
import java.util.Set;

/**
 * Takes mark-up out of running text: emphasis, tags, links, escapes. One pass over the text each.
 */
final class Inline {
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "b",
          "big",
          "blockquote",
          "br",
          "center",
          "code",
          "dd",
          "del",
          "div",
          "dl",
          "dt",
          "em",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "tt",
          "u",
          "ul");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  // Bounds on how far a closing sign is looked for: they keep hostile text in linear time.
  private static final int LONGEST_TAG = 80;
  private static final int LONGEST_CALL = 6;
  private static final int LONGEST_ADDRESS = 500;

  private Inline() {}

  /** The words alone, with one space between them. */
  static String clean(String raw) {
    String text = raw;
    if (text.indexOf('<') >= 0) {
      text = withoutTags(text);
    }
    if (text.indexOf('[') >= 0) {
      text = withoutLinks(text);
    }
    if (text.indexOf('&') >= 0) {
      text = withoutEntities(text);
    }
    if (text.indexOf('*') >= 0) {
      text = withoutEmphasis(text, '*');
    }
    if (text.indexOf('_') >= 0) {
      text = withoutEmphasis(text, '_');
    }
    if (text.indexOf('\\') >= 0) {
      text = withoutEscapes(text);
    }
    return oneSpace(text);
  }

  static boolean isSuperscript(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }

  static String superscript(String digits) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      result.append(SUPERSCRIPTS.charAt(Character.digit(digits.charAt(i), 10)));
    }
    return result.toString();
  }

  static String plainDigits(String superscripts) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < superscripts.length(); i++) {
      result.append(SUPERSCRIPTS.indexOf(superscripts.charAt(i)));
    }
    return result.toString();
  }

  static String oneSpace(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
      } else {
        if (space && !result.isEmpty()) {
          result.append(' ');
        }
        space = false;
        result.append(c);
      }
    }
    return result.toString();
  }

  private static String withoutTags(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '<' ? tagEnd(text, i) : -1;
      if (end < 0) {
        result.append(c);
        i++;
        continue;
      }
      String tag = text.substring(i + 1, end);
      i = end + 1;
      if (tag.startsWith("br")) {
        result.append(' ');
      } else if (tag.equals("sup")) {
        int close = text.indexOf('<', i);
        String inside = close < 0 ? "" : text.substring(i, close);
        if (isDigits(inside)) {
          result.append(superscript(inside));
          i = close;
        }
      }
    }
    return result.toString();
  }

  /** Where the tag ends that begins here, or -1: a sign for "less than" begins none. */
  private static int tagEnd(String text, int start) {
    int next = start + 1;
    if (next < text.length() && text.charAt(next) == '/') {
      next++;
    }
    if (next >= text.length() || !Character.isLetter(text.charAt(next))) {
      return -1;
    }
    int limit = Math.min(text.length(), start + LONGEST_TAG);
    for (int i = next; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return isTag(text.substring(next, i)) ? i : -1;
      }
      if (text.charAt(i) == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** Converters leave a few tags; what else stands in angle brackets is the letter's own text. */
  private static boolean isTag(String inside) {
    int end = 0;
    while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
      end++;
    }
    String after = inside.substring(end);
    boolean closed = after.isEmpty() || after.startsWith(" ") || after.startsWith("/");
    return closed && TAGS.contains(inside.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** {@code [text](address)} leaves its text, {@code [^1]} a superscript. */
  private static String withoutLinks(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int open = -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (text.startsWith("[^", i)) {
        int close = within(text, ']', i, LONGEST_CALL);
        if (close > 0 && isDigits(text.substring(i + 2, close))) {
          result.append(superscript(text.substring(i + 2, close)));
          i = close + 1;
          continue;
        }
      }
      if (c == '[') {
        open = result.length();
      } else if (open >= 0 && text.startsWith("](", i)) {
        int close = within(text, ')', i, LONGEST_ADDRESS);
        if (close > 0) {
          result.deleteCharAt(open);
          open = -1;
          i = close + 1;
          continue;
        }
      }
      result.append(c);
      i++;
    }
    return result.toString();
  }

  private static int within(String text, char wanted, int from, int distance) {
    int limit = Math.min(text.length(), from + distance);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutEntities(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /**
   * Drops the marks that open or close emphasis, also where a page break left one without the
   * other; a mark between blanks or inside a word stays.
   */
  private static String withoutEmphasis(String text, char mark) {
    StringBuilder result = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) != mark) {
        result.append(text.charAt(i++));
        continue;
      }
      int end = i;
      while (end < text.length() && text.charAt(end) == mark) {
        end++;
      }
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = end == text.length() ? ' ' : text.charAt(end);
      boolean escaped = before == '\\';
      boolean lone = before == ' ' && after == ' ';
      boolean insideWord =
          (mark == '_' || end - i == 1)
              && Character.isLetterOrDigit(before)
              && Character.isLetterOrDigit(after);
      if (escaped || lone || insideWord) {
        result.append(text, i, end);
      } else if (end - i >= 4 && before != ' ' && after != ' ') {
        // One bold run ends and the next begins: **Staying safe****Grade 3**.
        result.append(' ');
      }
      i = end;
    }
    return result.toString();
  }

  private static String withoutEscapes(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape =
          c == '\\'
              && i + 1 < text.length()
              && "\\`*_{}[]()#+-.!|>~&$".indexOf(text.charAt(i + 1)) >= 0;
      if (!escape) {
        result.append(c);
      } else if (text.charAt(i + 1) == '\\') {
        result.append(c);
        i++;
      }
    }
    return result.toString();
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
