package org.findings.search;

/**
 * How far something marks one group of texts against another.
 *
 * @param inA how often it stands in the one
 * @param ofA how much there is in the one: words, or paragraphs
 * @param inB how often it stands in the other
 * @param ofB how much there is in the other
 */
public record Keyness(long inA, long ofA, long inB, long ofB) {
  /** What stands for none in a ratio, as Hardie (2014) has it. */
  private static final double FOR_NONE = 0.5;

  public Keyness {
    if (inA < 0 || inB < 0 || inA > ofA || inB > ofB) {
      throw new IllegalArgumentException(inA + " of " + ofA + ", " + inB + " of " + ofB);
    }
  }

  /**
   * In which of them it is commoner.
   *
   * @return above 0 in the one, below 0 in the other, 0 in neither, also where one is empty
   */
  public int side() {
    return ofA == 0 || ofB == 0 ? 0 : Double.compare((double) inA * ofB, (double) inB * ofA);
  }

  /** The log-likelihood of Rayson and Garside (2000); 0 where one is empty. */
  public double logLikelihood() {
    if (side() == 0) {
      return 0;
    }
    double rate = (double) (inA + inB) / (ofA + ofB);
    return Math.max(0, 2 * (part(inA, rate * ofA) + part(inB, rate * ofB)));
  }

  private static double part(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * Hardie's log ratio (2014): how many times the one rate must be halved to be the other, with
   * half an occurrence for none. 0 where one is empty.
   */
  public double logRatio() {
    if (side() == 0) {
      return 0;
    }
    double rateA = Math.max((double) inA, FOR_NONE) / ofA;
    double rateB = Math.max((double) inB, FOR_NONE) / ofB;
    return Math.log(rateA / rateB) / Math.log(2);
  }
}
