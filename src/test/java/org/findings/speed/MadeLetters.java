package org.findings.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Format;
import org.findings.letter.Grade;
import org.findings.letter.Inspected;
import org.findings.letter.Judgement;
import org.findings.letter.Letter;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.jspecify.annotations.Nullable;

/**
 * Letters that nobody wrote, in any number, with the words, phrases and facts of real ones in their
 * real shares: the same for the same seed, whatever the order they are asked for in. Any number of
 * threads may ask at once.
 */
final class MadeLetters {
  /** Mean words of a paragraph, counted in 150 real letters. */
  static final int REAL_WORDS = 66;

  private static final int PARAGRAPHS_A_LETTER = 100;
  private static final String LICENCE = "Open Government Licence v3.0";

  private final long seed;
  private final double stretch;
  private final List<Plan> plans;

  /** The paragraphs before each letter, and at the end all of them. */
  private final int[] before;

  MadeLetters(long seed, int paragraphs) {
    this(seed, paragraphs, REAL_WORDS);
  }

  /**
   * @param paragraphs of all letters together
   * @param words of a paragraph, on average
   */
  MadeLetters(long seed, int paragraphs, int words) {
    this.seed = seed;
    this.stretch = words / (double) REAL_WORDS;
    this.plans =
        Planning.of(seed, Math.max(1, Math.round(paragraphs / (float) PARAGRAPHS_A_LETTER)));
    this.before = parted(plans, paragraphs);
  }

  int letters() {
    return plans.size();
  }

  /** What is settled of a letter, without its text. */
  Plan plan(int n) {
    return plans.get(n);
  }

  Letter letter(int n) {
    Plan plan = plans.get(n);
    SplittableRandom random = new SplittableRandom(Planning.mixed(~seed, n));
    int size = before[n + 1] - before[n];
    List<Judgement> judgements = judgements(plan, random);
    Body body = new Body(plan.id(), size, stretch, random);
    Outlining.of(plan, judgements, size, random).forEach(body::write);
    About about =
        new About(
            plan.id(),
            title(plan),
            plan.kind(),
            plan.authority(),
            KindMix.inspectorates(plan.kind(), plan.visitEnd()),
            new Inspected(plan.visitEnd().minusDays(random.nextInt(1, 19)), plan.visitEnd()),
            plan.date(),
            plan.date() == null ? DateIs.UNKNOWN : DateIs.PRINTED,
            plan.grade(),
            plan.grade() == null ? null : plan.grade().label(),
            judgements,
            new Source("made/" + plan.id() + ".pdf", plan.sha256(), Format.PDF),
            random.nextInt(4) == 0 ? null : LICENCE,
            new Size(body.paragraphs().size(), body.words(), body.pages()),
            plan.authority() == null ? List.of("No local authority was found.") : List.of());
    return new Letter(about, body.outline(), body.paragraphs());
  }

  private static String title(Plan plan) {
    @Nullable Authority authority = plan.authority();
    return authority == null
        ? plan.kind().label()
        : plan.kind().label() + " in " + authority.name();
  }

  /** The overall one first; each area mostly as overall, now and then a grade beside it. */
  private static List<Judgement> judgements(Plan plan, SplittableRandom random) {
    @Nullable Grade overall = plan.grade();
    if (overall == null) {
      return List.of();
    }
    List<Judgement> all = new ArrayList<>();
    all.add(new Judgement(null, "Overall effectiveness", overall, overall.label()));
    KindMix mix = KindMix.of(plan.kind());
    for (String area : mix.areas()) {
      @Nullable Grade other = random.nextInt(3) == 0 ? mix.grade(plan.visitEnd(), random) : overall;
      Grade grade = other == null ? overall : other;
      all.add(new Judgement(null, area, grade, grade.label()));
    }
    return all;
  }

  /** Every letter has at least one paragraph, and all together as many as were asked for. */
  private static int[] parted(List<Plan> plans, int paragraphs) {
    double sum = plans.stream().mapToDouble(Plan::weight).sum();
    int spare = Math.max(0, paragraphs - plans.size());
    int[] before = new int[plans.size() + 1];
    double weight = 0;
    for (int i = 0; i < plans.size(); i++) {
      weight += plans.get(i).weight();
      before[i + 1] = i + 1 + (int) Math.round(spare * weight / sum);
    }
    return before;
  }
}
