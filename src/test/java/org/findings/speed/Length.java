package org.findings.speed;

import java.util.SplittableRandom;
import org.findings.letter.ParagraphKind;

/** How many words a paragraph has, by quantiles counted in real letters. */
final class Length {
  static final Length NUMBERED = new Length(8, 24, 50, 75, 104, 149, 260);
  static final Length PLAIN = new Length(4, 18, 38, 58, 85, 135, 250);
  static final Length BULLET = new Length(4, 7, 14, 27, 57, 105, 180);
  static final Length NOTE = new Length(4, 6, 14, 26, 37, 69, 90);

  private static final double[] AT = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};

  private final int[] words;

  private Length(int... words) {
    this.words = words;
  }

  static Length of(ParagraphKind kind) {
    return switch (kind) {
      case NUMBERED -> NUMBERED;
      case BULLET, ROW -> BULLET;
      case PLAIN -> PLAIN;
      case FOOTNOTE -> NOTE;
    };
  }

  int draw(SplittableRandom random) {
    double chance = random.nextDouble();
    int i = 1;
    while (chance > AT[i]) {
      i++;
    }
    double part = (chance - AT[i - 1]) / (AT[i] - AT[i - 1]);
    // The few longest are rather nearer the lower end.
    double bent = i == AT.length - 1 ? part * part : part;
    return (int) Math.round(words[i - 1] + bent * (words[i] - words[i - 1]));
  }
}
