package org.findings.parser;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether two names mean the same area of judgement: a table words them shorter. */
final class Areas {
  private static final Set<String> SMALL =
      Set.of(
          "that",
          "this",
          "their",
          "with",
          "judgement",
          "graded",
          "about",
          "services",
          "local",
          "inspection",
          "section",
          "effectiveness");

  /** Letters that words of one stem share: "experience", "experiences". */
  private static final int STEM = 7;

  private Areas() {}

  static boolean same(String a, String b) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    return one.containsAll(other) || other.containsAll(one);
  }

  /** Whether a heading says all that a table's row does, or as good as all. */
  static boolean alike(String area, String heading) {
    Set<String> one = words(area);
    Set<String> other = words(heading);
    return !one.isEmpty() && one.equals(other);
  }

  private static Set<String> words(String area) {
    Set<String> words = new HashSet<>();
    for (String word : area.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (word.length() > 3 && !SMALL.contains(word)) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    if (words.remove("lscb")) {
      words.addAll(words("safeguarding children board"));
    }
    return words;
  }
}
