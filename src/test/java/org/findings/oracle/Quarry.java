package org.findings.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.findings.oracle.Text.Token;

/** Where words are drawn from: mostly one spot of one paragraph, so that queries hit. */
final class Quarry {
  /** How far around its spot it looks, in words. */
  private static final int REACH = 7;

  private static final String FALLBACK = "children";

  private final Random random;
  private final Corpus corpus;
  private Passage passage;
  private int spot;

  Quarry(Random random, Corpus corpus) {
    this.random = random;
    this.corpus = corpus;
    passage = corpus.passages().getFirst();
    move();
  }

  /** Goes to another spot. */
  void move() {
    passage = anyPassage();
    spot = random.nextInt(Math.max(1, passage.text().size()));
  }

  Passage anyPassage() {
    return corpus.passages().get(random.nextInt(corpus.passages().size()));
  }

  /** The passage it is at. */
  Passage passage() {
    return passage;
  }

  String word() {
    return words(1).getFirst();
  }

  /** A word of letters only, at least so long where one is at hand. */
  String longWord(int length) {
    for (int i = 0; i < 20; i++) {
      String word = word();
      if (word.length() >= length && word.chars().allMatch(Character::isLetter)) {
        return word;
      }
    }
    return FALLBACK;
  }

  /** Words as they stand side by side. */
  List<String> words(int count) {
    Text from = random.nextInt(12) == 0 ? anyPassage().text() : passage.text();
    int last = Math.max(0, from.size() - count);
    int first = Math.clamp(spot + random.nextInt(2 * REACH + 1) - REACH, 0, last);
    List<String> words =
        from.tokens().stream()
            .skip(first)
            .limit(count)
            .map(Token::word)
            .filter(Quarry::canBeTyped)
            .toList();
    return words.isEmpty() ? List.of(FALLBACK) : words;
  }

  /** Words joined by such a mark somewhere, or empty. */
  List<String> joinedBy(char mark) {
    for (int tries = 0; tries < 40; tries++) {
      Text text = anyPassage().text();
      List<String> run = new ArrayList<>();
      for (int i = 0; i + 1 < text.size(); i++) {
        Token token = text.tokens().get(i);
        Token next = text.tokens().get(i + 1);
        boolean joined =
            text.whole().substring(token.end(), next.start()).equals(String.valueOf(mark))
                && isLetters(token.word())
                && isLetters(next.word());
        if (joined) {
          run.add(token.word());
        }
        if (!run.isEmpty() && (!joined || i + 2 == text.size())) {
          run.add(joined ? next.word() : token.word());
          return run;
        }
      }
    }
    return List.of();
  }

  private static boolean isLetters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  /** Whether it is still one word when typed alone, in whatever case. */
  private static boolean canBeTyped(String word) {
    return word.matches("[\\p{L}\\p{N}]+([.,'_][\\p{L}\\p{N}]+)*")
        && Spelling.plain(word.toUpperCase(Locale.ROOT)).equals(word);
  }
}
