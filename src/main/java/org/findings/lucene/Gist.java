package org.findings.lucene;

/**
 * What a paragraph says, to be compared with what others say: what stands in it, each with how much
 * it tells, and the tone in which it is said.
 */
final class Gist {
  /** From this share of their two-word sequences on two paragraphs are the same words. */
  private static final double SAME = 0.8;

  private final ParagraphWords paragraph;
  private final int[] parts;
  private final double[] weights;
  private final int[] telling;
  private final int[] wording;

  /**
   * @param parts numbers of what stands in it, ascending
   * @param weights of the parts
   * @param telling those of its parts that say what it is about, ascending
   * @param wording numbers of every two words side by side, ascending
   */
  Gist(ParagraphWords paragraph, int[] parts, double[] weights, int[] telling, int[] wording) {
    this.paragraph = paragraph;
    this.parts = parts;
    this.weights = unit(weights);
    this.telling = telling;
    this.wording = wording;
  }

  private static double[] unit(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    double[] unit = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      unit[i] = length == 0 ? 0 : weights[i] / length;
    }
    return unit;
  }

  int document() {
    return paragraph.document();
  }

  int letter() {
    return paragraph.letter();
  }

  double tone() {
    return paragraph.tone();
  }

  /** How many different words say what it is about. */
  int tells() {
    return telling.length;
  }

  /** How many of those another has, too. */
  int tellingShared(Gist other) {
    return shared(telling, other.telling);
  }

  /** Its parts spread out by number, to be compared with many. */
  double[] spread() {
    double[] spread = new double[parts.length == 0 ? 0 : parts[parts.length - 1] + 1];
    for (int i = 0; i < parts.length; i++) {
      spread[parts[i]] = weights[i];
    }
    return spread;
  }

  /**
   * The cosine to another, 0 to 1.
   *
   * @param other spread out
   */
  double cosine(double[] other) {
    double product = 0;
    for (int i = 0; i < parts.length && parts[i] < other.length; i++) {
      product += weights[i] * other[parts[i]];
    }
    return product;
  }

  /** Whether both are the same words one after the other, but for a few, for names and numbers. */
  boolean isInTheWordsOf(Gist other) {
    int both = wording.length + other.wording.length;
    return both > 0 && 2.0 * shared(wording, other.wording) / both >= SAME;
  }

  private static int shared(int[] some, int[] others) {
    int shared = 0;
    int j = 0;
    for (int i = 0; i < some.length && j < others.length; ) {
      if (some[i] < others[j]) {
        i++;
      } else if (some[i] > others[j]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
    }
    return shared;
  }
}
