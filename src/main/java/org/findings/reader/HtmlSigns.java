package org.findings.reader;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a web page, or a part of one, from a text that has a tag in it. */
final class HtmlSigns {
  /** How far servers and authors get before the page begins. */
  private static final int HEAD = 4096;

  /** A text with fewer is a text with stray tags. */
  private static final int FEWEST = 3;

  private static final Pattern PAGE = Pattern.compile("<(!doctype\\s+html|html)\\b[^<]*>");
  private static final Pattern TAG = Pattern.compile("(?s)(\\s|<!--.*?-->)*<[a-z!?][^<]*");
  private static final Pattern BLOCK =
      Pattern.compile(
          "<(p|h[1-6]|div|ul|ol|li|table|tr|section|article|main|header|blockquote|dl|body|head)"
              + "(\\s[^<>]{0,500})?>");

  private HtmlSigns() {}

  static boolean in(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return false;
    }
    String head = text.substring(first, Math.min(text.length(), first + HEAD));
    head = head.toLowerCase(Locale.ROOT);
    Matcher page = PAGE.matcher(head);
    if (page.find() && (page.start() == 0 || TAG.matcher(head).lookingAt())) {
      return true;
    }
    return head.charAt(0) == '<' && TAG.matcher(head).lookingAt() && isFragment(text);
  }

  /** Whether most pieces of the text stand in tags: a piece ends with a blank line. */
  private static boolean isFragment(String text) {
    int pieces = 0;
    int tagged = 0;
    int tags = 0;
    for (String piece : text.split("\\R\\s*\\R", -1)) {
      if (piece.isBlank()) {
        continue;
      }
      Matcher block = BLOCK.matcher(piece.toLowerCase(Locale.ROOT));
      int found = 0;
      while (block.find() && found < FEWEST) {
        found++;
      }
      pieces++;
      tagged += found > 0 ? 1 : 0;
      tags += found;
    }
    return tags >= FEWEST && 2 * tagged > pieces;
  }
}
