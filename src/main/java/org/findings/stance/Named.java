package org.findings.stance;

import java.util.stream.Stream;

/** Words that rules name themselves. */
final class Named {
  static final Named ABLE = new Named("able");
  static final Named AS = new Named("as");
  static final Named AT = new Named("at");

  /** What stands behind it with "by" comes with what it is said of. */
  static final Named BACKED =
      new Named(
          "supported",
          "informed",
          "underpinned",
          "accompanied",
          "guided",
          "driven",
          "followed",
          "supplemented",
          "complemented",
          "backed");

  static final Named BY = new Named("by");
  static final Named COULD = new Named("could");
  static final Named EARLY = new Named("early", "soon", "often");
  static final Named ON = new Named("on");
  static final Named ENSURE = new Named("ensure", "ensures", "ensuring");

  /** Nobody says of such things that they are lacking. */
  static final Named FAULTY =
      new Named("poor", "weak", "inconsistent", "inadequate", "inexperienced", "ineffective");

  static final Named FEW = new Named("few");
  static final Named FOR = new Named("for");
  static final Named FROM = new Named("from");

  /** Someone gets something "with" them. */
  static final Named GIVEN_WITH =
      new Named(
          "provide",
          "provides",
          "provided",
          "providing",
          "supply",
          "equip",
          "equips",
          "equipped",
          "equipping",
          "furnish",
          "present",
          "issue");

  /** Someone, then something, follows. */
  static final Named GIVEN = new Named("give", "gives", "gave", "given", "giving", "offer", "show");

  static final Named IN = new Named("in");
  static final Named NOT = new Named("not");

  /** Before the part of which something is said. */
  static final Named OF_PART =
      new Named(
          "in", "for", "on", "at", "to", "with", "across", "by", "from", "among", "amongst",
          "within", "of", "during");

  static final Named PLACE = new Named("place");

  /** What follows with "in" is where. */
  static final Named PLACED = new Named("placed", "live", "living");

  static final Named POTENTIAL = new Named("potential", "possible");

  /** What is seen or had there is not there where it is not. */
  static final Named SOMEWHERE = new Named("in", "on", "across", "from");

  /** Before "that": what is to be so. */
  static final Named SO_THAT = new Named("so", "ensure", "sure");

  static final Named TAKE = new Named("take", "takes", "took", "taken", "taking");
  static final Named THAT = new Named("that");
  static final Named THAT_WHO = new Named("that", "who");
  static final Named THEIR = new Named("their", "his", "her", "its", "our");
  static final Named TIME = new Named("time");
  static final Named UNLESS = new Named("unless", "until");
  static final Named WAY = new Named("way", "manner");

  /** What is said behind it is a case supposed. */
  static final Named WHEN = new Named("when", "whenever", "once", "until");

  static final Named WITH = new Named("with");
  static final Named WOULD = new Named("would", "wouldn't");

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
