package org.findings.query;

import java.util.List;

/**
 * Takes the endings of English inflections off: plural, third person, past and -ing. These are the
 * first and the last step of Porter's second stemmer; the steps between, which turn "carer" into
 * "care" and "university" into "universe", are left out. What is left need not be a word, only the
 * same for all inflections of one.
 */
final class Endings {
  private static final List<String> DOUBLES =
      List.of("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt");

  private Endings() {}

  static String without(String word) {
    if (word.length() < 3) {
      return word;
    }
    String singular = withoutPlural(word);
    String present = withoutPast(singular);
    return withoutLast(yAsI(present));
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("sses")) {
      return cut(word, 2);
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return cut(word, word.length() > 4 ? 2 : 1);
    }
    if (word.endsWith("us") || word.endsWith("ss") || !word.endsWith("s")) {
      return word;
    }
    // "gaps" but not "gas": the vowel must not stand right before the s.
    return hasVowel(cut(word, 2)) ? cut(word, 1) : word;
  }

  private static String withoutPast(String word) {
    if (word.endsWith("eed")) {
      return region(word, 0) <= word.length() - 3 ? cut(word, 1) : word;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (ending == 0 || !hasVowel(cut(word, ending))) {
      return word;
    }
    String rest = cut(word, ending);
    if (rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz")) {
      return rest + "e";
    }
    if (DOUBLES.stream().anyMatch(rest::endsWith)) {
      return cut(rest, 1);
    }
    boolean isShort = region(rest, 0) == rest.length() && endsInShortSyllable(rest);
    return isShort ? rest + "e" : rest;
  }

  /** "agency" and "agenci(es)" meet at the latter. */
  private static String yAsI(String word) {
    int last = word.length() - 1;
    boolean changes = word.endsWith("y") && last > 1 && !isVowel(word, last - 1);
    return changes ? cut(word, 1) + "i" : word;
  }

  private static String withoutLast(String word) {
    int last = word.length() - 1;
    int r1 = region(word, 0);
    int r2 = region(word, r1);
    if (word.endsWith("e")) {
      boolean goes = last >= r2 || (last >= r1 && !endsInShortSyllable(cut(word, 1)));
      return goes ? cut(word, 1) : word;
    }
    return word.endsWith("ll") && last >= r2 ? cut(word, 1) : word;
  }

  /** What follows the first consonant after the first vowel from here: its start. */
  private static int region(String word, int from) {
    for (int i = from + 1; i < word.length(); i++) {
      if (!isVowel(word, i) && isVowel(word, i - 1)) {
        return i + 1;
      }
    }
    return word.length();
  }

  /** Consonant, vowel, consonant as in "hop"; or vowel, consonant at the beginning as in "us". */
  private static boolean endsInShortSyllable(String word) {
    int last = word.length() - 1;
    if (last < 1 || isVowel(word, last) || !isVowel(word, last - 1)) {
      return false;
    }
    return last == 1 || (!isVowel(word, last - 2) && "wxy".indexOf(word.charAt(last)) < 0);
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** A y is a consonant at the beginning and after a vowel. */
  private static boolean isVowel(String word, int at) {
    char c = word.charAt(at);
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0 && !isVowel(word, at - 1));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
