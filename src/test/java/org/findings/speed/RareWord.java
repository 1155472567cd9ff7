package org.findings.speed;

import java.util.SplittableRandom;

/** Words that no dictionary has, in the shares of the rare words of real letters. */
final class RareWord {
  private static final String[] STARTS = {
    "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "st", "br", "pl"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ee", "ou"};
  private static final String[] ENDS = {
    "b", "ck", "d", "ft", "g", "l", "m", "n", "p", "r", "sk", "t", "nd", "rt", "mp", "lk"
  };
  private static final String[] ENDINGS = {"", "s", "ed", "ing"};

  /** Start, vowel, start, vowel, end, ending: 4, 3, 4, 3, 4 and 2 bits. */
  private static final int BITS = 20;

  private static final int SHUFFLE = 0x9E3779B1;

  /** The rank up to which rare words are much alike in share. */
  private static final double FLAT = 900;

  /** Shares fall with this power of the rank, so that new words never cease. */
  private static final double POWER = 1.85;

  private RareWord() {}

  static String draw(SplittableRandom random) {
    double rank = FLAT * (Math.pow(1 - random.nextDouble(), -1 / (POWER - 1)) - 1);
    return ofRank((int) Math.min(rank, Integer.MAX_VALUE));
  }

  /** Each of the first million ranks has a word of its own; one in four is a name. */
  static String ofRank(int rank) {
    int bits = (rank * SHUFFLE) & ((1 << BITS) - 1);
    String word =
        STARTS[bits & 15]
            + VOWELS[(bits >> 4) & 7]
            + STARTS[(bits >> 7) & 15]
            + VOWELS[(bits >> 11) & 7]
            + ENDS[(bits >> 14) & 15]
            + ENDINGS[(bits >> 18) & 3];
    return rank % 4 == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }
}
