package org.findings.judged;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.letter.Role;

/**
 * One way to rank, written down a second time to try it with other figures than the engine's.
 *
 * @param saturation BM25's k1
 * @param length BM25's b
 * @param early what early words bring
 * @param half after how many words half of it is lost
 * @param near what words near each other bring
 * @param headings what words in headings bring
 * @param brief how much less paragraphs under 30 words count
 * @param aside what background, next steps and footnotes count
 * @param listed what improvements, recommendations and priority actions count
 */
record RankingFormula(
    double saturation,
    double length,
    double early,
    double half,
    double near,
    double headings,
    double brief,
    double aside,
    double listed) {

  static final RankingFormula PLAIN = new RankingFormula(1.2, 0.75, 0, 1, 0, 0, 0, 1, 1);

  /** What the engine does. */
  static final RankingFormula OURS = new RankingFormula(1.2, 0, 1, 30, 0, 0, 0, 0.5, 1);

  private static final int BRIEF = 30;
  private static final Set<Role> ASIDE =
      EnumSet.of(Role.BACKGROUND, Role.NEXT_STEPS, Role.FOOTNOTE);
  private static final Set<Role> LISTED =
      EnumSet.of(Role.IMPROVEMENT, Role.RECOMMENDATION, Role.PRIORITY_ACTION);

  RankingFormula bm25(double newSaturation, double newLength) {
    return new RankingFormula(
        newSaturation, newLength, early, half, near, headings, brief, aside, listed);
  }

  RankingFormula early(double weight, double newHalf) {
    return new RankingFormula(
        saturation, length, weight, newHalf, near, headings, brief, aside, listed);
  }

  RankingFormula near(double weight) {
    return new RankingFormula(
        saturation, length, early, half, weight, headings, brief, aside, listed);
  }

  RankingFormula headings(double weight) {
    return new RankingFormula(saturation, length, early, half, near, weight, brief, aside, listed);
  }

  RankingFormula brief(double power) {
    return new RankingFormula(
        saturation, length, early, half, near, headings, power, aside, listed);
  }

  RankingFormula roles(double newAside, double newListed) {
    return new RankingFormula(
        saturation, length, early, half, near, headings, brief, newAside, newListed);
  }

  double score(RankingFound found, double[] rarity, double averageLength) {
    double score = 0;
    double norm = saturation * (1 - length + length * found.length() / averageLength);
    for (int i = 0; i < rarity.length; i++) {
      score += rarity[i] * found.often()[i] / (found.often()[i] + norm);
    }
    score *= (1 + early * half / (half + found.first())) / (1 + early);
    score *= 1 + near * found.tight();
    score *= 1 + headings * found.headed();
    score *= Math.pow(Math.min(1, (double) found.length() / BRIEF), brief);
    score *= ASIDE.contains(found.role()) ? aside : LISTED.contains(found.role()) ? listed : 1;
    return score;
  }

  /** The ids of what is found, the best first; of equals, what stood first. */
  List<String> ranked(List<RankingFound> found, double[] rarity, double averageLength) {
    record Scored(String id, double score) {}
    return found.stream()
        .map(each -> new Scored(each.id(), score(each, rarity, averageLength)))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .map(Scored::id)
        .toList();
  }
}
