package org.findings.stance;

import java.util.stream.Stream;

/** Words that rules name themselves. */
final class Named {
  static final Named ABLE = new Named("able");
  static final Named AT = new Named("at");
  static final Named COULD = new Named("could");
  static final Named EARLY = new Named("early", "soon", "often");
  static final Named FOR = new Named("for");
  static final Named FROM = new Named("from");
  static final Named IN = new Named("in");
  static final Named NOT = new Named("not");
  static final Named PLACE = new Named("place");

  /** What follows with "in" is where. */
  static final Named PLACED = new Named("placed", "live", "living");

  static final Named TAKE = new Named("take", "takes", "took", "taken", "taking");
  static final Named THAT = new Named("that");
  static final Named WAY = new Named("way", "manner");

  private final int[] numbers;

  private Named(String... words) {
    numbers = Stream.of(words).mapToInt(Vocabulary.STANDARD::number).toArray();
  }

  boolean isNumber(int number) {
    for (int own : numbers) {
      if (own == number) {
        return true;
      }
    }
    return false;
  }
}
