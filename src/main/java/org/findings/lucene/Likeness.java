package org.findings.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a paragraph says what another one says, from 0 to 1.
 *
 * <p>Who says much the same often does so in other words, so each of the two is joined by the
 * paragraphs nearest to it before they are compared: words that stand together with the same others
 * meet there. The nearest are looked for among some that are all about the one asked for, the
 * surroundings. This is weighed with the likeness of the two alone, and less is left of it the more
 * they differ in tone.
 */
final class Likeness {
  // Tuned on half of the judged pairs, where all of them lie on a wide plateau.
  private static final int NEAREST = 20;
  private static final double OF_NEAREST = 1;
  private static final double OF_ALONE = 1.0 / 3;
  private static final double OF_TONE = 0.35;

  private final Gist asked;
  private final List<Gist> around;
  private final double[][] among;
  private final Map<Integer, Integer> placeOf = new HashMap<>();
  private final Joined self;

  /**
   * @param around paragraphs that share telling words with the one asked for, itself not among them
   */
  Likeness(Gist asked, List<Gist> around) {
    this.asked = asked;
    this.around = List.copyOf(around);
    among = new double[around.size()][around.size()];
    for (int i = 0; i < around.size(); i++) {
      placeOf.put(around.get(i).document(), i);
      among[i][i] = 1;
      double[] spread = around.get(i).spread();
      for (int j = 0; j < i; j++) {
        among[i][j] = around.get(j).cosine(spread);
        among[j][i] = among[i][j];
      }
    }
    self = joined(asked);
  }

  /** A paragraph with those nearest to it; their shares add up to {@link #OF_NEAREST}. */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  private record Joined(
      double[] spread, double[] toAll, int[] nearest, double[] shares, double length) {}

  double of(Gist other) {
    Joined joined = joined(other);
    double alone = asked.cosine(joined.spread);
    double product = alone;
    for (int i = 0; i < joined.nearest.length; i++) {
      product += joined.shares[i] * self.toAll[joined.nearest[i]];
    }
    for (int i = 0; i < self.nearest.length; i++) {
      int near = self.nearest[i];
      product += self.shares[i] * joined.toAll[near];
      for (int j = 0; j < joined.nearest.length; j++) {
        product += self.shares[i] * joined.shares[j] * among[near][joined.nearest[j]];
      }
    }
    double lengths = self.length * joined.length;
    double together = lengths == 0 ? 0 : product / lengths;
    double matter = (1 - OF_ALONE) * together + OF_ALONE * alone;
    double apart = Math.abs(asked.tone() - other.tone());
    return Math.clamp(matter * (1 - OF_TONE * apart), 0, 1);
  }

  private Joined joined(Gist gist) {
    double[] spread = gist.spread();
    int self = placeOf.getOrDefault(gist.document(), -1);
    double[] toAll =
        self >= 0
            ? among[self]
            : around.stream().mapToDouble(other -> other.cosine(spread)).toArray();
    int[] nearest = nearest(toAll, self);
    double sum = Arrays.stream(nearest).mapToDouble(i -> toAll[i]).sum();
    double[] shares =
        Arrays.stream(nearest).mapToDouble(i -> OF_NEAREST * toAll[i] / sum).toArray();
    double square = 1;
    for (int i = 0; i < nearest.length; i++) {
      square += 2 * shares[i] * toAll[nearest[i]];
      for (int j = 0; j < nearest.length; j++) {
        square += shares[i] * shares[j] * among[nearest[i]][nearest[j]];
      }
    }
    return new Joined(spread, toAll, nearest, shares, Math.sqrt(square));
  }

  /**
   * The places of the nearest.
   *
   * @param self a place to leave out, -1 for none
   */
  private static int[] nearest(double[] toAll, int self) {
    long[] byLikeness = new long[toAll.length];
    int size = 0;
    for (int i = 0; i < toAll.length; i++) {
      if (i != self && toAll[i] > 0) {
        // Bits of positive numbers have the order of the numbers; the place stands behind them.
        byLikeness[size++] = (long) Float.floatToIntBits((float) toAll[i]) << Integer.SIZE | i;
      }
    }
    Arrays.sort(byLikeness, 0, size);
    int[] nearest = new int[Math.min(size, NEAREST)];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = (int) byLikeness[size - 1 - i];
    }
    return nearest;
  }
}
