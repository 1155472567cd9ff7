package org.findings.stance;

import java.util.stream.Stream;

/** Words that rules name themselves. */
enum Named {
  ABLE("able"),
  AT("at"),
  COULD("could"),
  FOR("for"),
  FROM("from"),
  IN("in"),
  NOT("not"),
  PLACE("place"),
  /** What follows with "in" is where. */
  PLACED("placed", "live", "living"),
  TAKE("take", "takes", "took", "taken", "taking"),
  THAT("that"),
  WAY("way", "manner");

  private final int[] numbers;

  Named(String... words) {
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
