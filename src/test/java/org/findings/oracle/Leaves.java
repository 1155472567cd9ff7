package org.findings.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.findings.oracle.Ask.Compound;
import org.findings.oracle.Ask.Fuzzy;
import org.findings.oracle.Ask.Phrase;
import org.findings.oracle.Ask.Slop;
import org.findings.oracle.Ask.Wild;
import org.findings.oracle.Ask.Word;

/** Makes up what stands for words: single ones, phrases, wildcards, fuzzy words. */
final class Leaves {
  private final Random random;
  private final Quarry quarry;

  Leaves(Random random, Quarry quarry) {
    this.random = random;
    this.quarry = quarry;
  }

  Ask leaf() {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6, 7 -> new Word(owned(quarry.word()));
      case 8, 9, 10, 11, 12 -> phrase();
      case 13, 14 -> slop();
      case 15, 16 -> new Wild(wild());
      case 17, 18 -> fuzzy();
      default -> compound();
    };
  }

  private Phrase phrase() {
    List<String> words =
        new ArrayList<>(quarry.words(1 + Math.min(random.nextInt(5), random.nextInt(5))));
    int at = random.nextInt(words.size());
    switch (random.nextInt(12)) {
      case 0 -> words.set(at, wild());
      case 1, 2, 3 -> words.set(at, wild(words.get(at)));
      case 4 -> words.set(at, quarry.word());
      default -> words.replaceAll(this::owned);
    }
    return new Phrase(words);
  }

  private Slop slop() {
    List<String> words = new ArrayList<>(quarry.words(2 + random.nextInt(6)));
    Collections.shuffle(words, random);
    List<String> some =
        new ArrayList<>(words.subList(0, Math.min(words.size(), 2 + random.nextInt(2))));
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> some.replaceAll(word -> random.nextBoolean() ? wild(word) : word);
      case 3 -> some.add(some.get(0));
      default -> some.replaceAll(this::owned);
    }
    return new Slop(some, random.nextInt(9));
  }

  /** Now and then with an 's, or without the one it has. */
  private String owned(String word) {
    return switch (random.nextInt(10)) {
      case 0 -> Spelling.owner(word);
      case 1 ->
          random.nextInt(3) == 0 && word.chars().allMatch(Character::isLetter) ? word + "'s" : word;
      default -> word;
    };
  }

  private String wild() {
    return wild(quarry.longWord(5));
  }

  /** Wildcards in a word; one too short for them is left as it is. */
  private String wild(String word) {
    if (word.length() < 5 || !Spelling.owner(word).chars().allMatch(Character::isLetter)) {
      return word;
    }
    int at = 1 + random.nextInt(Spelling.owner(word).length() - 1);
    return switch (random.nextInt(7)) {
      case 0, 1 -> word.substring(0, Math.max(3, at)) + "*";
      case 2 -> word.substring(0, at) + "?" + word.substring(at + 1);
      case 3 -> word.substring(0, at) + "?" + word.substring(at);
      case 4 -> "*" + word.substring(Math.min(at, word.length() - 4));
      case 5 -> word.substring(0, at - 1) + "??" + word.substring(at + 1);
      default -> word.substring(0, at) + "*" + word.substring(Math.min(word.length(), at + 2));
    };
  }

  private Fuzzy fuzzy() {
    StringBuilder word = new StringBuilder(quarry.longWord(3));
    int at = random.nextInt(word.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(6)) {
      case 0 -> word.deleteCharAt(at);
      case 1 -> word.insert(at, letter);
      case 2 -> word.setCharAt(at, letter);
      case 3 -> word.insert(at, word.charAt(at + 1)).deleteCharAt(at + 2);
      default -> {}
    }
    return new Fuzzy(word.toString(), random.nextInt(3));
  }

  private Ask compound() {
    if (random.nextInt(3) == 0) {
      String word = quarry.longWord(6);
      int at = 2 + random.nextInt(word.length() - 3);
      return new Compound(List.of(word.substring(0, at), word.substring(at)), '-');
    }
    char mark = random.nextInt(4) == 0 ? '/' : '-';
    List<String> words = quarry.joinedBy(mark);
    return words.isEmpty() ? new Word(quarry.word()) : new Compound(words, mark);
  }
}
