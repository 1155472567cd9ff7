package org.findings.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.findings.oracle.WordBreaks.Place;
import org.findings.search.Span;
import org.findings.stance.Cues;
import org.findings.stance.Scope;
import org.findings.stance.Stances;

/** A paragraph's text as its words in order. */
record Text(String whole, List<Token> tokens, List<Scope> scopes) {
  /**
   * One word.
   *
   * @param word in its plain spelling
   * @param sentence 0 for words of the first
   */
  record Token(String word, int start, int end, int sentence) {}

  /** A run of words, by their positions; both ends inclusive. */
  record Run(int first, int last) {
    boolean contains(Run other) {
      return first <= other.first && other.last <= last;
    }
  }

  static Text of(String whole) {
    List<Token> tokens = new ArrayList<>();
    int sentence = 0;
    int end = 0;
    String before = "";
    for (Place place : WordBreaks.words(whole)) {
      String word = whole.substring(place.start(), place.end());
      if (!before.isEmpty()
          && SentenceEnds.between(before, whole.substring(end, place.start()), word)) {
        sentence++;
      }
      tokens.add(new Token(Spelling.plain(word), place.start(), place.end(), sentence));
      before = word;
      end = place.end();
    }
    return new Text(whole, List.copyOf(tokens), scopes(whole, tokens));
  }

  String word(int i) {
    return tokens.get(i).word;
  }

  int size() {
    return tokens.size();
  }

  boolean inOneSentence(Run run) {
    return tokens.get(run.first).sentence == tokens.get(run.last).sentence;
  }

  /** What it says of what matched. */
  String stance(Set<Run> matches) {
    return Stances.ofHit(matches.stream().map(m -> Stances.of(scopes, m.first, m.last)).toList())
        .code();
  }

  /** By the product's own cues: what is held against the oracle is their use. */
  private static List<Scope> scopes(String whole, List<Token> tokens) {
    int size = tokens.size();
    int[] lasts =
        IntStream.range(0, size)
            .filter(i -> i + 1 == size || tokens.get(i + 1).sentence != tokens.get(i).sentence)
            .toArray();
    return new Cues()
        .scopes(
            whole,
            tokens.stream().mapToInt(Token::start).toArray(),
            tokens.stream().mapToInt(Token::end).toArray(),
            lasts);
  }

  Span span(Run run) {
    return new Span(tokens.get(run.first).start, tokens.get(run.last).end);
  }
}
