package org.findings.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Spellings of English words that go side by side, as in Britain and America. */
final class Spellings {
  /** Pairs of what stands at the end of a word, before any inflection. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("ise", "ize"),
          List.of("yse", "yze"),
          List.of("isation", "ization"),
          List.of("our", "or"),
          List.of("tre", "ter"),
          List.of("ence", "ense"),
          List.of("gement", "gment"),
          List.of("ogue", "og"),
          List.of("gramme", "gram"),
          List.of("practice", "practise"));

  private static final List<List<String>> BEGINNINGS =
      List.of(List.of("enquir", "inquir"), List.of("paed", "ped"), List.of("anaes", "anes"));

  private static final List<String> INFLECTIONS =
      List.of("", "s", "d", "r", "rs", "ed", "ing", "able", "al", "ally", "'s");

  private static final List<String> DOUBLED = List.of("ed", "ing", "er", "ers", "or", "ors");

  private Spellings() {}

  /** Other spellings that a word might have; many of them nobody uses. */
  static Set<String> of(String word) {
    Set<String> others = new LinkedHashSet<>();
    for (List<String> pair : ENDINGS) {
      swap(word, pair.get(0), pair.get(1), others);
      swap(word, pair.get(1), pair.get(0), others);
    }
    for (List<String> pair : BEGINNINGS) {
      begin(word, pair.get(0), pair.get(1), others);
      begin(word, pair.get(1), pair.get(0), others);
    }
    doubled(word, others);
    others.remove(word);
    return others;
  }

  private static void swap(String word, String from, String to, Set<String> others) {
    for (String inflection : INFLECTIONS) {
      if (word.endsWith(from + inflection)) {
        others.add(cut(word, from + inflection) + to + inflection);
      }
      // The e of an ending gives way to the vowel of an inflection.
      boolean silent = from.endsWith("e") && to.endsWith("e") && startsWithVowel(inflection);
      if (silent && word.endsWith(cut(from, 1) + inflection)) {
        others.add(cut(word, cut(from, 1) + inflection) + cut(to, 1) + inflection);
      }
    }
  }

  private static boolean startsWithVowel(String inflection) {
    return !inflection.isEmpty() && "aei".indexOf(inflection.charAt(0)) >= 0;
  }

  private static void begin(String word, String from, String to, Set<String> others) {
    if (word.startsWith(from)) {
      others.add(to + word.substring(from.length()));
    }
  }

  /** "counselling" and "counseling". */
  private static void doubled(String word, Set<String> others) {
    for (String inflection : DOUBLED) {
      String rest = word.endsWith(inflection) ? cut(word, inflection) : "";
      if (rest.endsWith("ll")) {
        others.add(cut(rest, 1) + inflection);
      } else if (rest.endsWith("l")) {
        others.add(rest + "l" + inflection);
      }
    }
  }

  private static String cut(String word, String ending) {
    return cut(word, ending.length());
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** Each way to write a word as two. */
  static List<List<String>> apart(String word) {
    List<List<String>> ways = new ArrayList<>();
    for (int i = 2; i <= word.length() - 2; i++) {
      if (!Character.isLowSurrogate(word.charAt(i))) {
        ways.add(List.of(word.substring(0, i), word.substring(i)));
      }
    }
    return ways;
  }
}
