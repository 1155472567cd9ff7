package org.findings.lucene;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** Letters of one build, by number. */
final class LetterSet {
  private final LetterTable letters;
  private final FixedBitSet numbers;

  private LetterSet(LetterTable letters, FixedBitSet numbers) {
    this.letters = letters;
    this.numbers = numbers;
  }

  static LetterSet none(LetterTable letters) {
    return new LetterSet(letters, new FixedBitSet(letters.size()));
  }

  static LetterSet all(LetterTable letters) {
    LetterSet all = none(letters);
    if (letters.size() > 0) {
      all.numbers.set(0, letters.size());
    }
    return all;
  }

  /**
   * These letters.
   *
   * @param documents their own
   */
  static LetterSet of(LetterTable letters, List<Integer> documents) {
    LetterSet set = none(letters);
    documents.forEach(document -> set.add(letters.at(document)));
    return set;
  }

  LetterTable letters() {
    return letters;
  }

  void add(int letter) {
    numbers.set(letter);
  }

  boolean has(int letter) {
    return numbers.get(letter);
  }

  /** The first of them from this one on, or {@link LetterTable#size} where there is none. */
  int next(int from) {
    if (from >= numbers.length()) {
      return numbers.length();
    }
    return Math.min(numbers.nextSetBit(from), numbers.length());
  }

  LetterSet and(LetterSet other) {
    FixedBitSet both = numbers.clone();
    both.and(other.numbers);
    return new LetterSet(letters, both);
  }

  LetterSet or(LetterSet other) {
    FixedBitSet any = numbers.clone();
    any.or(other.numbers);
    return new LetterSet(letters, any);
  }

  LetterSet without(LetterSet other) {
    FixedBitSet rest = numbers.clone();
    rest.andNot(other.numbers);
    return new LetterSet(letters, rest);
  }
}
