package org.findings.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Where sentences end. Java's own break iterator ends one after "e.g.", "No." and "Dr", so this is
 * written by hand: a sentence ends at a stop, question or exclamation mark, and what closes after
 * it, before a space and a word that begins with a capital or a digit, unless the stop belongs to
 * an abbreviation or an initial.
 */
final class Sentences {
  static final String START = "s";
  static final String END = "e";

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "dr", "mr", "mrs", "ms", "mx", "prof", "rev",
          "hon", "cllr", "st", "sgt", "insp", "supt", "dept", "approx", "al");

  /** Abbreviations before a number only: "no." may well end a sentence. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "s", "ss", "p", "pp", "para", "paras", "fig", "figs", "vol", "ch", "sch",
          "art", "reg", "regs");

  private Sentences() {}

  /** The position of the last word of each sentence, ascending. */
  static int[] lastWords(String text, Tokens tokens) {
    int[] lasts = new int[tokens.size()];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || endsBetween(text, tokens, i)) {
        lasts[count++] = i;
      }
    }
    return Arrays.copyOf(lasts, count);
  }

  private static boolean endsBetween(String text, Tokens tokens, int word) {
    int from = tokens.end(word);
    int to = tokens.start(word + 1);
    boolean ended = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        ended |= i > from || !isAbbreviation(text, tokens, word);
      } else if (c == '!' || c == '?' || c == '…') {
        ended = true;
      } else if (ended && Character.isWhitespace(c)) {
        return beginsSentence(text.codePointAt(to));
      }
    }
    return false;
  }

  private static boolean beginsSentence(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c);
  }

  private static boolean isAbbreviation(String text, Tokens tokens, int word) {
    String written = text.substring(tokens.start(word), tokens.end(word));
    boolean initial = written.length() == 1 && Character.isUpperCase(written.charAt(0));
    String lower = written.toLowerCase(Locale.ROOT);
    return initial
        || ABBREVIATIONS.contains(lower)
        || (BEFORE_NUMBERS.contains(lower)
            && Character.isDigit(text.charAt(tokens.start(word + 1))));
  }
}
