package org.findings.oracle;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.findings.query.Inflections;

/** Every word of a corpus, and which of them a typed one stands for. Safe for many threads. */
final class Lexicon {
  /** Up to so many letters, a plain ~ is one edit; over it, two. */
  private static final int SHORT = 5;

  /** The one thing of the service's own: no specification tells which base a word goes back to. */
  private final Inflections inflections = new Inflections();

  private final Set<String> words;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  Lexicon(Collection<String> words) {
    this.words = new HashSet<>(words);
  }

  /** Any form of a word; one typed with 's finds only that. */
  Set<String> forms(String typed) {
    if (Spelling.isPossessive(typed)) {
      return written(typed);
    }
    return known.computeIfAbsent(
        "forms " + typed, k -> all(w -> stem(Spelling.owner(w)).equals(stem(typed))));
  }

  /**
   * This very word, also with an 's that was not typed; with wildcards, each word it stands for.
   */
  Set<String> written(String typed) {
    return known.computeIfAbsent(
        "written " + typed,
        k ->
            typed.matches(".*[*?].*")
                ? wild(typed)
                : all(w -> w.equals(typed) || Spelling.owner(w).equals(typed)));
  }

  Set<String> fuzzy(String typed, int edits) {
    int most = edits > 0 ? edits : typed.codePointCount(0, typed.length()) <= SHORT ? 1 : 2;
    return known.computeIfAbsent(
        "fuzzy " + most + typed,
        k ->
            all(
                w ->
                    Edits.between(typed, w) <= most
                        || Edits.between(typed, Spelling.owner(w)) <= most));
  }

  private Set<String> wild(String typed) {
    String regex = Pattern.quote(typed).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    Predicate<String> like = Pattern.compile(regex).asMatchPredicate();
    return all(w -> like.test(w) || like.test(Spelling.owner(w)));
  }

  private synchronized String stem(String word) {
    return inflections.stem(word);
  }

  private Set<String> all(Predicate<String> like) {
    return words.stream().filter(like).collect(Collectors.toSet());
  }
}
