package org.findings.parser;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the looks of a piece of text say: a sentence, a heading, or half of something. */
final class Prose {
  static final int LONGEST_HEADING = 160;
  private static final int MOST_HEADING_WORDS = 22;

  /** Brackets, quotes and calls of footnotes that may stand after the last full stop. */
  private static final int LONGEST_CLOSING = 12;

  /** Words on which no heading ends, but a line may that a page break cut. */
  private static final Set<String> DANGLING =
      Set.of(
          ("a an the and or of in to for with by from at on is are was were has have had be "
                  + "been that which who when where while as but not no their its this these those "
                  + "some most all many there it they we will can could would should must may might "
                  + "if into than also however although because between within through during after "
                  + "before under over about against upon including such our your both each every "
                  + "other do does did so")
              .split(" ", -1));

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(page\\s+)?\\d{1,3}(\\s+(of|/)\\s+\\d{1,3})?|[-–]\\s?\\d{1,3}\\s?[-–]");

  private Prose() {}

  /** Whether a text ends as a sentence or a lead-in ends. */
  static boolean ended(String text) {
    return lastSign(text, ".!?:;") != 0;
  }

  static boolean endsWithColon(String text) {
    return lastSign(text, ":;") != 0;
  }

  private static char lastSign(String text, String signs) {
    int from = text.length() - 1;
    for (int i = from; i >= 0 && i > from - LONGEST_CLOSING; i--) {
      char c = text.charAt(i);
      if (signs.indexOf(c) >= 0) {
        return c;
      }
      if ("'’\"”)]*".indexOf(c) < 0 && !FootnoteCalls.isSuperscript(c)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a text begins as the rest of something begins. */
  static boolean beginsLower(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if ("'‘\"“(".indexOf(first) >= 0 && text.length() > 1) {
      return first == '(' || Character.isLowerCase(text.charAt(1));
    }
    return Character.isLowerCase(first) || ",;)–—-&%".indexOf(first) >= 0;
  }

  static boolean isAddress(String text) {
    return text.startsWith("www.") || text.startsWith("http");
  }

  /** Whether a text that stands alone may be a heading. */
  static boolean headingLike(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST_HEADING
        || isPageNumber(text)
        || beginsLower(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean possessive = text.endsWith("'s") || text.endsWith("’s");
    if (possessive
        || ".,;!-–—(/&".indexOf(last) >= 0
        || !hasLetter(text)
        || text.indexOf('@') >= 0) {
      return false;
    }
    String[] words = text.split(" ", -1);
    String lastWord = words[words.length - 1].toLowerCase(Locale.ROOT);
    return words.length <= MOST_HEADING_WORDS
        && !text.replace("St. ", "St ").contains(". ")
        && !DANGLING.contains(lastWord.replace(":", ""));
  }

  static boolean isPageNumber(String text) {
    return text.length() < 20 && PAGE_NUMBER.matcher(text).matches();
  }

  static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  /** The last sentence of a text; what looks like an abbreviation does not end one. */
  static String lastSentence(String text) {
    int from = Math.max(0, text.length() - 1000);
    Matcher end = SENTENCE_END.matcher(text).region(from, text.length());
    int start = from == 0 ? 0 : -1;
    while (end.find()) {
      start = end.end();
    }
    return start < 0 ? text.substring(from).strip() : text.substring(start).strip();
  }

  static String firstSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    return end.find() ? text.substring(0, end.start() + 1) : text;
  }

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[a-z0-9)’'”][a-z0-9)’'”])[.!?]['’”)]?[¹²³⁴⁵⁶⁷⁸⁹⁰]* (?=[A-Z‘“'])");

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
